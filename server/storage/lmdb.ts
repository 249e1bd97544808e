import { existsSync, mkdirSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { open } from "lmdb"
import type { MeetingId } from "../../src/meeting/ids.ts"
import { PositionTaken, StoreRefused, type Change, type Log, type Storage } from "./storage.ts"

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
export interface LmdbOptions {
  /** Whether a commit also waits for the disk. Without it a power cut may cost the last moments. */
  syncToDisk: boolean
}

type Key = (string | number)[]

const NOTHING = new Uint8Array()
/** Sorts after every position and every name. */
const LAST = { log: Number.MAX_SAFE_INTEGER, paper: "\uffff" }

/** Opens the store in a directory, which is made when it is not there. Throws when it cannot. */
export function lmdbStorage(directory: string, { syncToDisk }: LmdbOptions): Storage {
  makeDirectory(resolve(directory))
  const db = open<Uint8Array, Key>({
    path: directory,
    // Else a dot in its name ("aan.tafel") makes it a file.
    noSubdir: false,
    encoding: "binary",
    useVersions: true,
    // With it lmdb holds a promise of its own for each turn, whose rejection nobody can handle.
    eventTurnBatching: false,
    // Left out where it is not switched off: a store made without it cannot be asked for it.
    ...(syncToDisk ? { overlappingSync: false } : {}),
  })

  function endOf(meeting: MeetingId): number {
    return db.getEntry([meeting, "end"])?.version ?? 0
  }

  function putPapers(meeting: MeetingId, papers: NonNullable<Change["papers"]>): void {
    for (const [name, bytes] of Object.entries(papers)) {
      if (bytes) void db.put([meeting, "paper", name], bytes)
      else void db.remove([meeting, "paper", name])
    }
  }

  return {
    async commit(meeting, { log, papers = {} }) {
      if (!log || log.records.length === 0) {
        await orRefused(db.batch(() => putPapers(meeting, papers)))
        return
      }
      const { at, records } = log
      const end: Key = [meeting, "end"]
      const write = () => {
        void db.put(end, NOTHING, at + records.length)
        // Stands from the start: a fold then has something to compare itself with.
        if (at === 0) void db.put([meeting, "snapshot"], NOTHING, 0)
        records.forEach((bytes, i) => void db.put([meeting, "log", at + i], bytes))
        putPapers(meeting, papers)
      }
      const written = await orRefused(
        at === 0 ? db.ifNoExists(end, write) : db.ifVersion(end, at, write),
      )
      if (written) return
      if (endOf(meeting) > at) throw new PositionTaken(at)
      throw new Error(`The log ends at ${endOf(meeting)}, before ${at}.`)
    },

    async log(meeting): Promise<Log> {
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
    },

    async fold(meeting, before, snapshot) {
      if (before > endOf(meeting)) throw new Error(`The log ends before ${before}.`)
      const key: Key = [meeting, "snapshot"]
      const from = db.getEntry(key)?.version
      if (from === undefined || from >= before) return
      await orRefused(
        db.ifVersion(key, from, () => {
          void db.put(key, snapshot, before)
          for (let at = from; at < before; at++) void db.remove([meeting, "log", at])
        }),
      )
    },

    async paper(meeting, name) {
      return db.get([meeting, "paper", name])
    },

    async papers(meeting, prefix) {
      const range = db.getRange({
        start: [meeting, "paper", prefix],
        end: [meeting, "paper", prefix + LAST.paper],
      })
      return [...range].map(({ key, value }) => [String(key[2]), value])
    },

    async meetings() {
      const found: MeetingId[] = []
      const next = (after: string | undefined) => [
        ...db.getKeys(
          after === undefined ? { limit: 1 } : { start: [after, LAST.paper], limit: 1 },
        ),
      ]
      for (let [key] = next(undefined); key; [key] = next(String(key[0])))
        found.push(String(key[0]) as MeetingId)
      return found
    },

    async erase(meeting) {
      const keysLeft = () => [...db.getKeys({ start: [meeting], end: [meeting, LAST.paper] })]
      // Once is enough, unless somebody wrote between the reading and the removing.
      for (let keys = keysLeft(); keys.length > 0; keys = keysLeft()) {
        await orRefused(db.batch(() => keys.forEach((key) => void db.remove(key))))
      }
    },

    close: () => db.close(),
  }
}

async function orRefused<Result>(written: Promise<Result>): Promise<Result> {
  try {
    return await written
  } catch (error) {
    // LMDB keeps the reason of a commit it could not make behind a second promise.
    const { commitError } = error as { commitError?: Promise<never> }
    const reason = await commitError?.catch((why: unknown) => why)
    throw new StoreRefused(reason ?? error)
  }
}

/** Node's own recursive mkdir never returns where the system makes no directories, as in /proc. */
function makeDirectory(path: string): void {
  if (existsSync(path)) return
  makeDirectory(dirname(path))
  mkdirSync(path)
}
