import { readdir } from "node:fs/promises"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import type { MeetingId } from "../../../src/meeting/ids.ts"
import { newKey } from "../../../server/access/secrets.ts"
import { CleanCopy } from "../../../server/storage/cleanCopy.ts"
import { lmdbStorage } from "../../../server/storage/lmdb.ts"
import type { Storage } from "../../../server/storage/storage.ts"
import { child } from "../../support/child.ts"
import { byChance } from "../../support/dice.ts"
import { ownDirectory } from "../../support/directory.ts"
import { bytesIn, partlyIn } from "../../support/filesIn.ts"

const anna = "anna" as MeetingId
const bram = "bram" as MeetingId
const ROUNDS = 8

let directory: Awaited<ReturnType<typeof ownDirectory>>
beforeEach(async () => {
  directory = await ownDirectory()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await directory.remove()
})

const openStore = () => lmdbStorage(directory.path, { syncToDisk: false })
const names = () => readdir(directory.path)
const append = (storage: Storage, meeting: MeetingId, at: number, ...records: Uint8Array[]) =>
  storage.commit(meeting, { log: { at, records } })

/** How many of these lie in some file, in part at least. */
async function found(records: Uint8Array[]): Promise<number> {
  return partlyIn(await bytesIn(directory.path), records)
}

test("an erased meeting lies in the file until it is swept, and then no byte of it does", async () => {
  const storage = openStore()
  const random = (i: number) => Buffer.concat(Array.from({ length: 1 + ((i * i) % 211) }, newKey))
  const meetings = Array.from({ length: 20 }, (_, i) => `meeting-${i}` as MeetingId)
  for (let at = 0; at < 40; at++)
    await Promise.all(meetings.map((meeting, i) => append(storage, meeting, at, random(at + i))))
  const hers = (await storage.log(meetings[7]!)).records.map(({ bytes }) => bytes)
  const others = (await storage.log(meetings[8]!)).records.map(({ bytes }) => bytes)
  expect(await found(hers)).toBe(40)

  await storage.erase(meetings[7]!)
  // The search does find what LMDB leaves lying.
  expect(await found(hers)).toBeGreaterThan(0)
  await storage.sweep()
  expect(await found(hers)).toBe(0)
  expect((await bytesIn(directory.path)).includes(Buffer.from(meetings[7]!))).toBe(false)
  expect((await storage.log(meetings[8]!)).records.map(({ bytes }) => bytes)).toEqual(others)
  expect(await names()).toEqual(["data.mdb", "lock.mdb"])
  await storage.close()
})

test("of many who ask at once one sweeps for all, and nothing to sweep is no work", async () => {
  const copies = vi.spyOn(CleanCopy.prototype, "takeAll")
  const storage = openStore()
  await append(storage, anna, 0, newKey())
  await storage.sweep()
  expect(copies).not.toHaveBeenCalled()
  await storage.erase(anna)
  await Promise.all(Array.from({ length: 5 }, () => storage.sweep()))
  expect(copies).toHaveBeenCalledOnce()
  await storage.close()
})

test("killed while it sweeps, it has everything that was kept, and sweeps what was left", () =>
  byChance(async (roll) => {
    const filler = openStore()
    for (let at = 0; at < 50; at++) await append(filler, anna, at, new Uint8Array(20_000))
    await filler.close()
    let kept = -1
    let next = 0
    for (let round = 0; round < ROUNDS; round++) {
      const sweeping = child(import.meta.url, "./sweeping.ts", [directory.path, String(next)])
      let sweeps = 3 + roll(3)
      let begun = 0
      let took = 0
      for (let line = await sweeping.line(); line !== undefined; line = await sweeping.line()) {
        const [what, number] = line.split(" ")
        if (what === "kept") kept = Number(number)
        if (what === "erased") next = Number(number) + 1
        if (what === "swept") took = performance.now() - begun
        if (what !== "sweeping") continue
        begun = performance.now()
        // Somewhere in this one, which lasts about as long as the one before.
        if (--sweeps === 0) setTimeout(() => sweeping.process.kill("SIGKILL"), roll(took + 2))
      }
      await sweeping.ended

      const storage = openStore()
      const { records } = await storage.log(bram)
      expect(records.length).toBeGreaterThan(kept)
      expect(records.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(
        records.map((_, at) => `record ${at}`),
      )
      expect((await storage.log(anna)).records).toHaveLength(50)
      // At most the one that was not erased yet is there.
      expect((await storage.meetings()).length).toBeLessThanOrEqual(3)
      for (const meeting of await storage.meetings())
        if (meeting !== anna && meeting !== bram) await storage.erase(meeting)
      await storage.sweep()
      expect((await bytesIn(directory.path)).includes("what anna-")).toBe(false)
      expect(await names()).toEqual(["data.mdb", "lock.mdb"])
      await storage.close()
    }
    expect(next).toBeGreaterThan(ROUNDS)
  }))

test("without room for the copy everything stays as it was, and is swept when there is room", async () => {
  const first = openStore()
  const record = () => Buffer.concat(Array.from({ length: 3000 }, newKey))
  for (let at = 0; at < 10; at++) await append(first, bram, at, record())
  for (let at = 0; at < 40; at++) await append(first, anna, at, record())
  const his = (await first.log(bram)).records.map(({ bytes }) => bytes)
  await first.erase(bram)
  await first.close()

  const full = child(import.meta.url, "./sweepingFull.ts", [directory.path], "ulimit -f 4000;")
  const said: string[] = []
  for (let line = await full.line(); line; line = await full.line()) said.push(line)
  expect(said).toEqual(["refused", "40 records", "closed"])
  expect(await full.ended).toBe(0)
  expect(await names()).toEqual(["data.mdb", "lock.mdb"])
  expect(await found(his)).toBeGreaterThan(0)

  const again = openStore()
  await again.sweep()
  expect(await found(his)).toBe(0)
  expect((await again.log(anna)).records).toHaveLength(40)
  await again.close()
})

test("while another program has the store open too, its file is left alone", async () => {
  const storage = openStore()
  await append(storage, bram, 0, newKey())
  const other = child(import.meta.url, "./appending.ts", [directory.path])
  const first = await other.line()
  await storage.erase(bram)
  await expect(storage.sweep()).rejects.toThrow("Another program")
  other.process.kill("SIGKILL")
  let said = first
  for (let line = first; line !== undefined; line = await other.line()) said = line
  await other.ended
  await storage.sweep()
  expect((await storage.log(anna)).records.length).toBeGreaterThan(Number(said))
  await storage.close()
})
