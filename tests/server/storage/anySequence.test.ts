import fc from "fast-check"
import { expect, test } from "vitest"
import * as Y from "yjs"
import type { MeetingId } from "../../../src/meeting/ids.ts"
import { newKeyring } from "../../../server/access/keyring.ts"
import { encrypted } from "../../../server/storage/encrypted.ts"
import { lmdbStorage } from "../../../server/storage/lmdb.ts"
import { Tampered } from "../../../server/storage/sealed.ts"
import type { Log } from "../../../server/storage/storage.ts"
import { ownDirectory } from "../../support/directory.ts"

const anna = "anna" as MeetingId
const bram = "bram" as MeetingId
const RUNS = 40

/** A store of two meetings that have one key, so that only the place of a thing tells it apart. */
async function twoMeetings() {
  const directory = await ownDirectory()
  const keys = newKeyring()
  for (const meeting of [anna, bram]) keys.hold(meeting, new Uint8Array(32).fill(1))
  let disk = lmdbStorage(directory.path, { syncToDisk: false })
  return {
    disk: () => disk,
    storage: () => encrypted(disk, keys),
    async reopen() {
      await disk.close()
      disk = lmdbStorage(directory.path, { syncToDisk: false })
    },
    async [Symbol.asyncDispose]() {
      await disk.close()
      await directory.remove()
    },
  }
}

function documentOf({ snapshot, records }: Log): Y.Doc {
  const doc = new Y.Doc()
  if (snapshot) Y.applyUpdate(doc, snapshot.bytes)
  for (const { bytes } of records) Y.applyUpdate(doc, bytes)
  return doc
}

const MEETING = fc.constantFrom(anna, anna, bram)
const STEP = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant("type"), much: fc.integer({ min: 1, max: 5 }) }),
  },
  fc.record({ does: fc.constantFrom("fold", "foldHalf", "reopen", "sweep"), much: fc.constant(0) }),
)

test("any sequence of commits, folds, sweeps and restarts gives back the same document", () =>
  fc.assert(
    fc.asyncProperty(fc.array(STEP, { maxLength: 25 }), async (steps) => {
      await using store = await twoMeetings()
      const doc = new Y.Doc()
      const text = doc.getText("text")
      let at = 0
      let made: Uint8Array[] = []
      doc.on("update", (update: Uint8Array) => void made.push(update))
      for (const { does, much } of steps) {
        if (does === "type") {
          made = []
          for (let i = 0; i < much; i++) text.insert((at * 7 + i) % (text.length + 1), `${at + i} `)
          if (at % 3 === 2) text.delete(0, 2)
          const papers = { last: Buffer.from(String(at)) }
          await store.storage().commit(anna, { log: { at, records: made }, papers })
          at += made.length
        } else if (does === "reopen") await store.reopen()
        else if (does === "sweep") {
          await store.storage().commit(bram, { papers: { note: Buffer.from("x") } })
          await store.storage().erase(bram)
          await store.storage().sweep()
        } else {
          const log = await store.storage().log(anna)
          const before = does === "fold" ? at : Math.floor(at / 2)
          const from = log.snapshot?.before ?? 0
          if (before <= from) continue
          const records = log.records.slice(0, before - from)
          const part = documentOf({ snapshot: log.snapshot, records })
          await store.storage().fold(anna, before, Y.encodeStateAsUpdate(part))
        }
        const kept = documentOf(await store.storage().log(anna))
        expect(kept.getText("text").toString()).toBe(text.toString())
        expect(Y.encodeStateVector(kept)).toEqual(Y.encodeStateVector(doc))
      }
    }),
    { numRuns: RUNS },
  ))

test("of all ways to lay the records of two meetings, only the one that was written is taken", () =>
  fc.assert(
    fc.asyncProperty(
      fc.record({
        written: fc.integer({ min: 1, max: 5 }),
        folded: fc.integer({ min: 0, max: 4 }),
        snapshotOf: MEETING,
        laid: fc.array(fc.record({ of: MEETING, at: fc.nat(5) }), {
          maxLength: 6,
        }),
        changes: fc.array(fc.record({ place: fc.nat(4), of: MEETING, at: fc.nat(4) }), {
          maxLength: 2,
        }),
        isAnew: fc.boolean(),
      }),
      async ({ written, folded, snapshotOf, laid, changes, isAnew }) => {
        const before = Math.min(folded, written)
        await using store = await twoMeetings()
        const [disk, storage] = [store.disk(), store.storage()]
        for (const meeting of [anna, bram]) {
          const records = Array.from({ length: written }, (_, at) => Buffer.from(`record ${at}`))
          await storage.commit(meeting, { log: { at: 0, records } })
          if (before > 0) await storage.fold(meeting, before, Buffer.from("all before"))
        }
        const own = await disk.log(anna)
        const logs = { [anna]: own, [bram]: await disk.log(bram) }
        const from = ({ of, at }: { of: MeetingId; at: number }) => logs[of]?.records[at]?.bytes
        // What is laid behind the snapshot: anything in any order, or what was there with something
        // of its own or another's put in the place of something.
        const chosen = isAnew
          ? laid.flatMap((one) => from(one) ?? [])
          : own.records.map(({ bytes }, i) => {
              const change = changes.find(({ place }) => place === i)
              return (change && from(change)) ?? bytes
            })
        const snapshot = logs[snapshotOf]?.snapshot

        const papers = Object.fromEntries(await disk.papers(anna, ""))
        await disk.erase(anna)
        const below = Array.from({ length: before }, () => new Uint8Array())
        await disk.commit(anna, { log: { at: 0, records: [...below, ...chosen] }, papers })
        if (snapshot) await disk.fold(anna, before, snapshot.bytes)

        const isAsItWas =
          snapshot === own.snapshot &&
          chosen.length === own.records.length &&
          chosen.every((bytes, i) => bytes === own.records[i]?.bytes)
        const read = storage.log(anna).then(
          () => "taken",
          (error: unknown) => (error instanceof Tampered ? "noticed" : String(error)),
        )
        expect(await read).toBe(isAsItWas ? "taken" : "noticed")
      },
    ),
    { numRuns: 3 * RUNS },
  ))
