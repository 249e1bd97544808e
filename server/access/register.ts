import { isId, type MeetingId } from "../../src/meeting/ids.ts"
import type { Log } from "../log.ts"
import type { Storage } from "../storage/storage.ts"
import type { Pointers } from "./bell.ts"
import type { Peppers } from "./peppers.ts"

const OPENED = "opened"
const DELETED = "deleted"
const DELETE_AT = "delete-at"
/** Stands behind the day of a deletion when nothing of it is left. */
const SWEPT = " swept"
const DAY_MS = 24 * 60 * 60 * 1000

/** How long somebody who deletes is kept waiting for the sweeping, which goes on without them. */
export const SWEEP_PATIENCE_MS = 10_000

/** What is remembered of a meeting that was deleted. */
export interface Deletion {
  /** A day, `2026-12-24`. */
  on: string
  /** Whether no byte of it is left in the store. */
  isSwept: boolean
}

/**
 * Which meetings there are, and on which day each was last opened. All that the server knows of a
 * meeting while nobody is in it; of a deleted one, the day on which it was, and whether it is swept.
 */
export interface Register {
  standing(meeting: MeetingId): Promise<"here" | "deleted" | "unknown">
  /** [F7] How it was deleted, for as long as that is remembered. */
  deletion(meeting: MeetingId): Promise<Deletion | undefined>
  /** Notes that somebody starts it today. What stands in no register is cleared away. */
  begin(meeting: MeetingId): Promise<void>
  /** Notes that somebody opens it today. */
  noteOpened(meeting: MeetingId): Promise<void>
  /**
   * When it is deleted; ms since 1970: the moment that was set for it, or else a number of days after
   * it was last opened. Undefined when it is not here.
   */
  deleteAfter(meeting: MeetingId): Promise<number | undefined>
  /** Sets when it is deleted, whoever opens it before; ms since 1970. */
  deleteAt(meeting: MeetingId, at: number): Promise<void>
  /** Erases everything of it, and remembers for a while that it was here. */
  strike(meeting: MeetingId): Promise<void>
  /**
   * Leaves no byte of what was struck on the disk. Where that cannot be done now (a full disk) it is a
   * line in the log, and done another time: what is left opens for nobody.
   */
  sweep(): Promise<void>
  /** The meetings whose time is over. `wasSet`: their moment was set, and so was promised. */
  overdue(): Promise<{ meeting: MeetingId; wasSet: boolean }[]>
  /** Erases what is left of meetings that are long gone, or were never whole. */
  tidy(): Promise<void>
}

export interface RegisterParts {
  /** The storage beneath the encryption. */
  raw: Storage
  peppers: Peppers
  pointers: Pointers
  log: Log
  keepDays: number
  /** Ms since 1970. */
  now: () => number
}

export function registerIn(parts: RegisterParts): Register {
  const { raw, peppers, pointers, log, keepDays, now } = parts
  /** Deleted, and not known to be swept yet. */
  const struck = new Set<MeetingId>()
  const today = () => new Date(now()).toISOString().slice(0, 10)
  /** The whole of the day itself does not count, so that nothing goes a moment too early. */
  const end = (day: string) => Date.parse(day) + (keepDays + 1) * DAY_MS

  async function textOf(meeting: MeetingId, paper: string): Promise<string | undefined> {
    const bytes = await raw.paper(meeting, paper)
    return bytes && Buffer.from(bytes).toString()
  }
  const put = (meeting: MeetingId, paper: string, text: string) =>
    raw.commit(meeting, { papers: { [paper]: Buffer.from(text) } })

  async function deleteAfter(meeting: MeetingId): Promise<number | undefined> {
    const opened = await textOf(meeting, OPENED)
    if (opened === undefined) return undefined
    const set = await textOf(meeting, DELETE_AT)
    return set === undefined ? end(opened) : Number(set)
  }
  async function strike(meeting: MeetingId): Promise<void> {
    // First: from then on nothing that is left of it anywhere on this disk can be opened.
    peppers.destroy(meeting)
    await pointers.forget(meeting)
    await raw.erase(meeting)
    await put(meeting, DELETED, today())
    struck.add(meeting)
  }
  async function deletion(meeting: MeetingId): Promise<Deletion | undefined> {
    const text = await textOf(meeting, DELETED)
    return text === undefined
      ? undefined
      : { on: text.replace(SWEPT, ""), isSwept: text.endsWith(SWEPT) }
  }
  async function sweepAway(): Promise<void> {
    const before = [...struck]
    await raw.sweep()
    for (const meeting of before) {
      const deleted = await deletion(meeting)
      if (deleted) await put(meeting, DELETED, deleted.on + SWEPT)
      struck.delete(meeting)
    }
  }
  /** The store holds papers of no meeting too. */
  const all = async () => (await raw.meetings()).filter(isId)

  return {
    async standing(meeting) {
      if (await textOf(meeting, DELETED)) return "deleted"
      return (await textOf(meeting, OPENED)) ? "here" : "unknown"
    },
    deletion,
    async begin(meeting) {
      peppers.make(meeting)
      try {
        await put(meeting, OPENED, today())
      } catch (error) {
        peppers.destroy(meeting)
        throw error
      }
    },
    async noteOpened(meeting) {
      if ((await textOf(meeting, OPENED)) !== today()) await put(meeting, OPENED, today())
    },
    deleteAfter,
    deleteAt: (meeting, at) => put(meeting, DELETE_AT, String(at)),
    strike,
    async sweep() {
      const swept = sweepAway().catch((error: unknown) => {
        log.warn({ err: error }, "what was deleted could not be swept off the disk yet")
      })
      let patience: NodeJS.Timeout | undefined
      const enough = new Promise<void>((resolve) => {
        patience = setTimeout(resolve, SWEEP_PATIENCE_MS)
      })
      await Promise.race([swept, enough])
      clearTimeout(patience)
    },
    async overdue() {
      const found: { meeting: MeetingId; wasSet: boolean }[] = []
      for (const meeting of await all()) {
        const at = await deleteAfter(meeting)
        if (at !== undefined && now() >= at)
          found.push({ meeting, wasSet: (await textOf(meeting, DELETE_AT)) !== undefined })
      }
      return found
    },
    async tidy() {
      for (const meeting of await all()) {
        const opened = await textOf(meeting, OPENED)
        const deleted = await deletion(meeting)
        const isOld = deleted !== undefined && now() >= end(deleted.on)
        if (isOld || (opened === undefined && !deleted)) await raw.erase(meeting)
        // Its deletion was cut short.
        else if (opened !== undefined && !peppers.of(meeting)) await strike(meeting)
        // The server stopped before it was swept.
        else if (deleted && !deleted.isSwept) struck.add(meeting)
      }
    },
  }
}
