import type { MeetingId } from "../../../src/meeting/ids.ts"
import { lmdbStorage } from "../../../server/storage/lmdb.ts"
import { StoreRefused } from "../../../server/storage/storage.ts"

/**
 * Fills a store whose file may not grow past a limit, and says what happens: "refused" for a commit
 * that found no room, "erased" when a meeting was taken away, "kept" for a commit after that.
 */
const [directory = ""] = process.argv.slice(2)
// Without a listener the system ends a process that writes past the limit.
process.on("SIGXFSZ", () => {})
const say = (word: string) => process.stdout.write(`${word}\n`)
const storage = lmdbStorage(directory, { syncToDisk: false })
const anna = "anna" as MeetingId
const bram = "bram" as MeetingId
const large = new Uint8Array(100_000)

const append = (meeting: MeetingId, at: number) =>
  storage.commit(meeting, { log: { at, records: [large] }, papers: { last: Buffer.from(`${at}`) } })

let at = 0
for (let i = 0; i < 5; i++) await append(bram, i)
try {
  for (; ; at++) await append(anna, at)
} catch (error) {
  say(error instanceof StoreRefused ? "refused" : String(error))
}
await Promise.allSettled([append(anna, at), storage.commit(anna, { papers: { last: large } })])
const { records } = await storage.log(anna)
const last = Buffer.from((await storage.paper(anna, "last")) ?? []).toString()
say(records.length === at && last === `${at - 1}` ? "whole" : "torn")

await storage.erase(bram)
say("erased")
// LMDB takes freed pages into use a commit later, so a small one goes first.
await storage.commit(anna, { papers: { last: Buffer.from("again") } })
await append(anna, at)
say("kept")
await storage.close()
say("closed")
