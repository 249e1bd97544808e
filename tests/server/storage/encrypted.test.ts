import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { MeetingId } from "../../../src/meeting/ids.ts"
import { newKeyring, NoKey, type Keyring } from "../../../server/access/keyring.ts"
import { encrypted } from "../../../server/storage/encrypted.ts"
import { lmdbStorage } from "../../../server/storage/lmdb.ts"
import { Tampered } from "../../../server/storage/sealed.ts"
import type { Storage } from "../../../server/storage/storage.ts"
import { ownDirectory } from "../../support/directory.ts"
import { storageSuite } from "./storageSuite.ts"

const keyFor = (byte: number) => new Uint8Array(32).fill(byte)

storageSuite("encrypted lmdb", async () => {
  const directory = await ownDirectory()
  const keys = newKeyring()
  keys.hold("anna" as MeetingId, keyFor(1))
  keys.hold("annabel" as MeetingId, keyFor(2))
  const open = () => encrypted(lmdbStorage(directory.path, { syncToDisk: false }), keys)
  let storage = open()
  return {
    storage,
    async again() {
      await storage.close()
      return (storage = open())
    },
    async remove() {
      await storage.close()
      await directory.remove()
    },
  }
})

describe("what somebody with the disk and without the key can do", () => {
  const anna = "anna" as MeetingId
  const bram = "bram" as MeetingId
  const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString()
  let directory: Awaited<ReturnType<typeof ownDirectory>>
  let disk: Storage
  let keys: Keyring
  let storage: Storage

  beforeEach(async () => {
    directory = await ownDirectory()
    disk = lmdbStorage(directory.path, { syncToDisk: false })
    keys = newKeyring()
    keys.hold(anna, keyFor(1))
    keys.hold(bram, keyFor(1))
    storage = encrypted(disk, keys)
    await storage.commit(anna, {
      log: { at: 0, records: ["zero", "one", "two"].map((word) => Buffer.from(word)) },
      papers: { "plan/1": Buffer.from("first"), "plan/2": Buffer.from("second") },
    })
  })
  afterEach(async () => {
    await storage.close()
    await directory.remove()
  })

  /** What the disk holds of anna's meeting, laid down anew as somebody wishes it. */
  async function rewrite(
    change: (records: Uint8Array[]) => Uint8Array[],
    meeting = anna,
  ): Promise<void> {
    const { records } = await disk.log(anna)
    const papers = Object.fromEntries(await disk.papers(anna, ""))
    await disk.erase(anna)
    const bytes = change(records.map((record) => record.bytes))
    await disk.commit(meeting, { log: { at: 0, records: bytes }, papers })
  }

  test("nothing of it can be read", async () => {
    const { records } = await disk.log(anna)
    for (const { bytes } of records) expect(text(bytes)).not.toMatch(/zero|one|two/)
    expect(text(await disk.paper(anna, "plan/1"))).not.toContain("first")
  })

  test("the same words are never kept as the same bytes", async () => {
    await storage.commit(anna, { papers: { a: Buffer.from("same"), b: Buffer.from("same") } })
    const [a, b] = [await disk.paper(anna, "a"), await disk.paper(anna, "b")]
    expect(Buffer.compare(a!, b!)).not.toBe(0)
  })

  test("every changed bit is noticed", async () => {
    const kept = (await disk.paper(anna, "plan/1"))!
    for (let i = 0; i < kept.length; i++) {
      const changed = Uint8Array.from(kept)
      changed[i]! ^= 1
      await disk.commit(anna, { papers: { "plan/1": changed } })
      await expect(storage.paper(anna, "plan/1")).rejects.toBeInstanceOf(Tampered)
    }
  })

  test("a paper cut short, to nothing even, is noticed", async () => {
    for (const length of [0, 5, 12, 20, 28]) {
      const kept = (await disk.paper(anna, "plan/2"))!
      await disk.commit(anna, { papers: { cut: kept.subarray(0, length) } })
      await expect(storage.paper(anna, "cut")).rejects.toBeInstanceOf(Tampered)
    }
  })

  test("a paper under another name is noticed", async () => {
    const kept = (await disk.paper(anna, "plan/1"))!
    await disk.commit(anna, { papers: { "plan/2": kept } })
    await expect(storage.paper(anna, "plan/2")).rejects.toBeInstanceOf(Tampered)
    await expect(storage.papers(anna, "plan/")).rejects.toBeInstanceOf(Tampered)
    expect(text(await storage.paper(anna, "plan/1"))).toBe("first")
  })

  test("records that changed places are noticed", async () => {
    await rewrite(([zero, one, two]) => [zero!, two!, one!])
    await expect(storage.log(anna)).rejects.toBeInstanceOf(Tampered)
  })

  test("records of another meeting are noticed, even under the same key", async () => {
    await rewrite((records) => records, bram)
    await expect(storage.log(bram)).rejects.toBeInstanceOf(Tampered)
  })

  test("a record taken out of the middle is noticed", async () => {
    await rewrite(([zero, , two]) => [zero!, two!])
    await expect(storage.log(anna)).rejects.toBeInstanceOf(Tampered)
  })

  test("the newest records taken out, or all of them, are noticed", async () => {
    await rewrite(([zero, one]) => [zero!, one!])
    await expect(storage.log(anna)).rejects.toThrow("ends at 2 and not at 3")
    await rewrite(() => [])
    await expect(storage.log(anna)).rejects.toBeInstanceOf(Tampered)
  })

  test("a log put back as it was before is noticed, folded or not", async () => {
    const before = (await disk.log(anna)).records.map(({ bytes }) => bytes)
    await storage.commit(anna, { log: { at: 3, records: [Buffer.from("three")] } })
    await storage.fold(anna, 4, Buffer.from("all four"))
    expect(text((await storage.log(anna)).snapshot?.bytes)).toBe("all four")
    await rewrite(() => before)
    await expect(storage.log(anna)).rejects.toBeInstanceOf(Tampered)
  })

  test("records repeated behind the end are noticed", async () => {
    await rewrite(([zero, one, two]) => [zero!, one!, two!, two!])
    await expect(storage.log(anna)).rejects.toBeInstanceOf(Tampered)
  })

  test("where the log ends cannot be said by somebody else", async () => {
    const end = (await disk.paper(anna, "log-end"))!
    await rewrite(([zero, one]) => [zero!, one!])
    for (const paper of [null, Buffer.from("2"), (await disk.paper(anna, "plan/1"))!, end]) {
      await disk.commit(anna, { papers: { "log-end": paper } })
      await expect(storage.log(anna)).rejects.toBeInstanceOf(Tampered)
    }
  })

  test("a store that leaves a position out is noticed", async () => {
    const holed: Storage = {
      ...disk,
      log: async (meeting) => {
        const log = await disk.log(meeting)
        return { ...log, records: log.records.filter(({ at }) => at !== 1) }
      },
    }
    await expect(encrypted(holed, keys).log(anna)).rejects.toBeInstanceOf(Tampered)
  })

  test("a snapshot put at another boundary is noticed", async () => {
    await storage.fold(anna, 1, Buffer.from("zero"))
    const { snapshot } = await disk.log(anna)
    await disk.fold(anna, 2, snapshot!.bytes)
    await expect(storage.log(anna)).rejects.toBeInstanceOf(Tampered)
  })

  test("another key opens nothing", async () => {
    const others = newKeyring()
    others.hold(anna, keyFor(2))
    await expect(encrypted(disk, others).log(anna)).rejects.toBeInstanceOf(Tampered)
  })

  test("while nobody holds the key, nothing is read or written", async () => {
    const closed = encrypted(disk, newKeyring())
    await expect(closed.log(anna)).rejects.toBeInstanceOf(NoKey)
    await expect(closed.paper(anna, "plan/1")).rejects.toBeInstanceOf(NoKey)
    const write = closed.commit(anna, { log: { at: 3, records: [Buffer.from("x")] } })
    await expect(write).rejects.toBeInstanceOf(NoKey)
    await expect(closed.fold(anna, 1, Buffer.from("x"))).rejects.toBeInstanceOf(NoKey)
    expect((await disk.log(anna)).records).toHaveLength(3)
  })

  test("an error says nothing of the words", async () => {
    await disk.commit(anna, { papers: { "plan/1": Buffer.from("first, changed by a stranger") } })
    await expect(storage.paper(anna, "plan/1")).rejects.toThrow(/^((?!stranger).)*$/)
  })
})
