import type { MeetingId } from "../../../src/meeting/ids.ts"
import { lmdbStorage } from "../../../server/storage/lmdb.ts"

/** Appends without end and says each position once it is committed. Somebody kills it. */
const [directory = ""] = process.argv.slice(2)
const storage = lmdbStorage(directory, { syncToDisk: false })
const anna = "anna" as MeetingId

for (let at = 0; ; at++) {
  await storage.commit(anna, { log: { at, records: [Buffer.from(`record ${at}`)] } })
  process.stdout.write(`${at}\n`)
}
