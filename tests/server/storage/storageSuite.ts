import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { MeetingId } from "../../../src/meeting/ids.ts"
import { PositionTaken, type Storage } from "../../../server/storage/storage.ts"

const anna = "anna" as MeetingId
const annabel = "annabel" as MeetingId
const bytes = (text: string) => new TextEncoder().encode(text)
const text = (from: Uint8Array | undefined) => from && new TextDecoder().decode(from)

export interface Opened {
  storage: Storage
  /** Closes the storage and opens what it kept, as after a restart. */
  again(): Promise<Storage>
  remove(): Promise<void>
}

/** What every storage does, whatever it is made of. */
export function storageSuite(name: string, open: () => Promise<Opened>): void {
  describe(`as every storage: ${name}`, () => {
    let opened: Opened
    let storage: Storage
    beforeEach(async () => {
      opened = await open()
      storage = opened.storage
    })
    afterEach(() => opened.remove())

    const append = (at: number, ...records: string[]) =>
      storage.commit(anna, { log: { at, records: records.map(bytes) } })
    const recordsOf = async (from = storage) =>
      (await from.log(anna)).records.map((record) => [record.at, text(record.bytes)])

    test("an unknown meeting has an empty log, no papers, and is not listed", async () => {
      expect(await storage.log(anna)).toEqual({ snapshot: undefined, records: [] })
      expect(await storage.paper(anna, "plan")).toBeUndefined()
      expect(await storage.papers(anna, "")).toEqual([])
      expect(await storage.meetings()).toEqual([])
    })

    test("records come back in order, with their positions", async () => {
      await append(0, "zero", "one")
      await append(2, "two")
      expect(await recordsOf()).toEqual([
        [0, "zero"],
        [1, "one"],
        [2, "two"],
      ])
    })

    test("what was committed is there after a restart", async () => {
      await append(0, "zero")
      await storage.commit(anna, { papers: { plan: bytes("the plan") } })
      const again = await opened.again()
      expect(await recordsOf(again)).toEqual([[0, "zero"]])
      expect(text(await again.paper(anna, "plan"))).toBe("the plan")
    })

    test("a taken position is refused, and nothing of that change is kept", async () => {
      await append(0, "zero")
      const late = storage.commit(anna, {
        log: { at: 0, records: [bytes("late")] },
        papers: { plan: bytes("late") },
      })
      await expect(late).rejects.toBeInstanceOf(PositionTaken)
      expect(await recordsOf()).toEqual([[0, "zero"]])
      expect(await storage.paper(anna, "plan")).toBeUndefined()
    })

    test("a position behind the end is refused: a log has no holes", async () => {
      await append(0, "zero")
      await expect(append(2, "two")).rejects.toThrow("ends at 1")
      expect(await recordsOf()).toEqual([[0, "zero"]])
    })

    test("of two who write at one position at once, one is refused", async () => {
      const outcomes = await Promise.allSettled([append(0, "a"), append(0, "b")])
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
      expect(await recordsOf()).toHaveLength(1)
    })

    test("many changes under way at once are all kept, each in its place", async () => {
      await Promise.all(Array.from({ length: 300 }, (_, at) => append(at, `record ${at}`)))
      const records = await recordsOf()
      expect(records).toEqual(Array.from({ length: 300 }, (_, at) => [at, `record ${at}`]))
    })

    test("a record of nothing and one of a megabyte come back as they were", async () => {
      const large = new Uint8Array(1024 * 1024).map((_, i) => i * 31)
      await storage.commit(anna, { log: { at: 0, records: [new Uint8Array(), large] } })
      const [empty, full] = (await storage.log(anna)).records
      expect(empty?.bytes).toHaveLength(0)
      expect(Buffer.from(full!.bytes).equals(large)).toBe(true)
    })

    test("what was read stays as it was while others write", async () => {
      await append(0, "zero")
      await storage.commit(anna, { papers: { plan: bytes("first") } })
      const [record] = (await storage.log(anna)).records
      const plan = await storage.paper(anna, "plan")
      await storage.commit(anna, { papers: { plan: bytes("other") } })
      await Promise.all(Array.from({ length: 50 }, (_, i) => append(i + 1, "x".repeat(3_000))))
      await storage.log(anna)
      expect([text(record!.bytes), text(plan)]).toEqual(["zero", "first"])
    })

    test("a fold replaces what lies before it and keeps what comes after", async () => {
      await append(0, "zero", "one", "two")
      await storage.fold(anna, 2, bytes("zero and one"))
      await append(3, "three")
      const log = await (await opened.again()).log(anna)
      expect(log.snapshot?.before).toBe(2)
      expect(text(log.snapshot?.bytes)).toBe("zero and one")
      expect(log.records.map(({ at }) => at)).toEqual([2, 3])
    })

    test("folded positions stay taken", async () => {
      await append(0, "zero", "one")
      await storage.fold(anna, 2, bytes("both"))
      await expect(append(0, "again")).rejects.toBeInstanceOf(PositionTaken)
      await expect(append(1, "again")).rejects.toBeInstanceOf(PositionTaken)
      await append(2, "two")
      expect(await recordsOf()).toEqual([[2, "two"]])
    })

    test("an older fold that comes late changes nothing", async () => {
      await append(0, "zero", "one", "two")
      await storage.fold(anna, 3, bytes("three"))
      await storage.fold(anna, 2, bytes("two"))
      const log = await storage.log(anna)
      expect([log.snapshot?.before, text(log.snapshot?.bytes)]).toEqual([3, "three"])
      expect(log.records).toEqual([])
    })

    test("of two folds at once one stands, whole", async () => {
      await append(0, "zero", "one", "two")
      await Promise.all([
        storage.fold(anna, 2, bytes("before 2")),
        storage.fold(anna, 3, bytes("before 3")),
      ])
      const { snapshot, records } = await storage.log(anna)
      expect(text(snapshot?.bytes)).toBe(`before ${snapshot?.before}`)
      expect(records).toHaveLength(3 - snapshot!.before)
    })

    test("nothing folds what is not there yet", async () => {
      await append(0, "zero")
      await expect(storage.fold(anna, 2, bytes("more"))).rejects.toThrow("ends before 2")
      expect(await recordsOf()).toEqual([[0, "zero"]])
    })

    test("papers are written, replaced and taken away, together with records", async () => {
      await storage.commit(anna, {
        log: { at: 0, records: [bytes("zero")] },
        papers: { plan: bytes("one"), note: bytes("note") },
      })
      await storage.commit(anna, { papers: { plan: bytes("two"), note: null, never: null } })
      expect(text(await storage.paper(anna, "plan"))).toBe("two")
      expect(await storage.paper(anna, "note")).toBeUndefined()
      expect(await recordsOf()).toEqual([[0, "zero"]])
    })

    test("papers are found by how their names begin, sorted, of this meeting alone", async () => {
      await storage.commit(anna, {
        papers: { "plan/2": bytes("b"), "plan/1": bytes("a"), plans: bytes("c"), zz: bytes("d") },
      })
      await storage.commit(annabel, { papers: { "plan/3": bytes("e") } })
      const found = await storage.papers(anna, "plan/")
      expect(found.map(([name, body]) => [name, text(body)])).toEqual([
        ["plan/1", "a"],
        ["plan/2", "b"],
      ])
      expect(await storage.papers(anna, "")).toHaveLength(4)
    })

    test("meetings are listed once each", async () => {
      await append(0, "zero", "one")
      await storage.commit(annabel, { papers: { plan: bytes("p"), note: bytes("n") } })
      expect((await storage.meetings()).sort()).toEqual([anna, annabel])
    })

    test("erasing takes everything of one meeting and nothing of another", async () => {
      await append(0, "zero", "one")
      await storage.fold(anna, 1, bytes("one"))
      await storage.commit(anna, { papers: { plan: bytes("p") } })
      await storage.commit(annabel, { log: { at: 0, records: [bytes("hers")] } })
      await storage.erase(anna)
      expect(await storage.log(anna)).toEqual({ snapshot: undefined, records: [] })
      expect(await storage.papers(anna, "")).toEqual([])
      expect(await storage.meetings()).toEqual([annabel])
      expect((await storage.log(annabel)).records).toHaveLength(1)
    })

    test("a fold or a record that comes after the erasing brings nothing back", async () => {
      await append(0, "zero")
      const gone = storage.erase(anna)
      await Promise.allSettled([gone, storage.fold(anna, 1, bytes("late")), append(1, "late")])
      expect(await storage.meetings()).toEqual([])
    })

    test("a sweep leaves what stands as it was, and positions go on from there", async () => {
      await append(0, "zero", "one", "two")
      await storage.fold(anna, 2, bytes("before 2"))
      await storage.commit(anna, { papers: { plan: bytes("p"), note: bytes("n") } })
      await storage.commit(annabel, { log: { at: 0, records: [bytes("hers")] } })
      await storage.erase(annabel)
      await storage.sweep()
      await append(3, "three")
      await expect(append(3, "again")).rejects.toBeInstanceOf(PositionTaken)
      await storage.fold(anna, 3, bytes("before 3"))
      const stands = async (from: Storage) => {
        const log = await from.log(anna)
        expect([log.snapshot?.before, text(log.snapshot?.bytes)]).toEqual([3, "before 3"])
        expect(await recordsOf(from)).toEqual([[3, "three"]])
        expect((await from.papers(anna, "")).map(([name]) => name)).toContain("plan")
        expect(await from.meetings()).toEqual([anna])
      }
      await stands(storage)
      await stands(await opened.again())
    })

    test("nobody notices a sweep: what is written, folded, erased and read meanwhile stands", async () => {
      const large = "x".repeat(20_000)
      await Promise.all(Array.from({ length: 200 }, (_, at) => append(at, `${at} ${large}`)))
      await storage.commit(annabel, { papers: { plan: bytes("hers"), note: bytes("hers") } })
      await storage.erase(annabel)
      let at = 200
      let going = true
      const writing = (async () => {
        for (; going; at++) {
          await append(at, `${at}`)
          await storage.commit(anna, { papers: { last: bytes(`${at}`), gone: bytes("x") } })
          await storage.commit(anna, { papers: { gone: null } })
          if (at % 10 === 0) await storage.fold(anna, at - 150, bytes(`before ${at - 150}`))
          expect((await storage.log(anna)).records.at(-1)?.at).toBe(at)
        }
      })()
      for (let turn = 0; turn < 5; turn++) {
        await storage.commit(annabel, { papers: { plan: bytes("back") } })
        const sweeping = storage.sweep()
        await storage.erase(annabel)
        await Promise.all([sweeping, storage.sweep()])
      }
      going = false
      await writing
      const again = await opened.again()
      const { snapshot, records } = await again.log(anna)
      expect(text(snapshot?.bytes)).toBe(`before ${snapshot?.before}`)
      expect(records.map((record) => record.at)).toEqual(
        Array.from({ length: at - (snapshot?.before ?? 0) }, (_, i) => (snapshot?.before ?? 0) + i),
      )
      for (const record of records)
        expect(text(record.bytes)?.split(" ")[0]).toBe(String(record.at))
      expect(text(await again.paper(anna, "last"))).toBe(String(at - 1))
      expect(await again.paper(anna, "gone")).toBeUndefined()
      expect(await again.meetings()).toEqual([anna])
    })

    test("closing waits for what is under way", async () => {
      const written = append(0, "zero")
      const again = await opened.again()
      await written
      expect(await recordsOf(again)).toEqual([[0, "zero"]])
    })
  })
}
