import type { MeetingId } from "../../src/meeting/ids.ts"
import { orRefused, type Environment, type Key, type LmdbOptions } from "./environment.ts"
import { PositionTaken, type Change, type Log, type Storage } from "./storage.ts"
import { StoreFile } from "./storeFile.ts"

/**
 * Meetings in one LMDB environment. Writes run on LMDB's own thread, and all that wait go into one
 * commit. What is kept of a meeting, and the version LMDB holds beside it:
 *
 *   [meeting, "end"]          nothing       version: the position at which the log ends
 *   [meeting, "snapshot"]     its bytes     version: the position before which it replaces the log
 *   [meeting, "log", at]      a record
 *   [meeting, "paper", name]  a paper
 *
 * The write thread compares the version of "end" with a change's position, so of two who write at
 * one position one is refused, whoever they are.
 */
const NOTHING = new Uint8Array()
/** Sorts after every position and every name. */
const LAST = { log: Number.MAX_SAFE_INTEGER, paper: "\uffff" }

/** Opens the store in a directory, which is made when it is not there. Throws when it cannot. */
export function lmdbStorage(directory: string, options: LmdbOptions): Storage {
  const file = new StoreFile(directory, options)

  const endOf = (db: Environment, meeting: MeetingId) => db.getEntry([meeting, "end"])?.version ?? 0

  function putPapers(meeting: MeetingId, papers: NonNullable<Change["papers"]>): void {
    for (const [name, bytes] of Object.entries(papers)) {
      if (bytes) file.put([meeting, "paper", name], bytes)
      else file.remove([meeting, "paper", name])
    }
  }

  return {
    commit: (meeting, { log, papers = {} }) =>
      file.use(async (db) => {
        if (!log || log.records.length === 0) {
          await orRefused(db.batch(() => putPapers(meeting, papers)))
          return
        }
        const { at, records } = log
        const end: Key = [meeting, "end"]
        const write = () => {
          file.put(end, NOTHING, at + records.length)
          // Stands from the start: a fold then has something to compare itself with.
          if (at === 0) file.put([meeting, "snapshot"], NOTHING, 0)
          records.forEach((bytes, i) => file.put([meeting, "log", at + i], bytes))
          putPapers(meeting, papers)
        }
        const written = await orRefused(
          at === 0 ? db.ifNoExists(end, write) : db.ifVersion(end, at, write),
        )
        if (written) return
        const ends = endOf(db, meeting)
        if (ends > at) throw new PositionTaken(at)
        throw new Error(`The log ends at ${ends}, before ${at}.`)
      }),

    log: (meeting) =>
      file.use((db): Log => {
        const snapshot = db.getEntry([meeting, "snapshot"])
        const before = snapshot?.version ?? 0
        const range = db.getRange({
          start: [meeting, "log", before],
          end: [meeting, "log", LAST.log],
        })
        const records = [...range].map(({ key, value }) => ({ at: Number(key[2]), bytes: value }))
        return {
          snapshot: snapshot && before > 0 ? { before, bytes: snapshot.value } : undefined,
          records,
        }
      }),

    fold: (meeting, before, snapshot) =>
      file.use(async (db) => {
        if (before > endOf(db, meeting)) throw new Error(`The log ends before ${before}.`)
        const key: Key = [meeting, "snapshot"]
        const from = db.getEntry(key)?.version
        if (from === undefined || from >= before) return
        await orRefused(
          db.ifVersion(key, from, () => {
            file.put(key, snapshot, before)
            for (let at = from; at < before; at++) file.remove([meeting, "log", at])
          }),
        )
      }),

    paper: (meeting, name) => file.use((db) => db.get([meeting, "paper", name])),

    papers: (meeting, prefix) =>
      file.use((db) => {
        const range = db.getRange({
          start: [meeting, "paper", prefix],
          end: [meeting, "paper", prefix + LAST.paper],
        })
        return [...range].map(({ key, value }) => [String(key[2]), value])
      }),

    meetings: () =>
      file.use((db) => {
        const found: MeetingId[] = []
        const next = (after: string) => [...db.getKeys({ start: [after, LAST.paper], limit: 1 })]
        for (let [key] = next(""); key; [key] = next(String(key[0])))
          found.push(String(key[0]) as MeetingId)
        return found
      }),

    erase: (meeting) =>
      file.use(async (db) => {
        const keysLeft = () => [...db.getKeys({ start: [meeting], end: [meeting, LAST.paper] })]
        // Once is enough, unless somebody wrote between the reading and the removing.
        for (let keys = keysLeft(); keys.length > 0; keys = keysLeft()) {
          const erased = db.batch(() => {
            for (const key of keys) file.remove(key)
            file.noteErased()
          })
          await orRefused(erased)
        }
      }),

    sweep: () => file.sweep(),
    close: () => file.close(),
  }
}
