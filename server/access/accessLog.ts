import type { LogEntry } from "../../src/contract/answers.ts"
import type { MeetingId } from "../../src/meeting/ids.ts"
import type { Storage } from "../storage/storage.ts"
import { newId } from "./secrets.ts"

/**
 * Who came and went, and what was done with the meeting: never what was said, and no names, only the
 * ids of people. Each entry is a paper of its own under an id that tells nothing, encrypted as all
 * of its meeting, and is only ever added.
 */
const PAPER = "access/"

/** Counts what was noted, so that what happened within one millisecond stays in its order. */
let turns = 0

interface Kept extends LogEntry {
  turn?: number
}

/** The paper of an entry, to be kept together with what it tells of. */
export function entryPaper(entry: LogEntry): Record<string, Uint8Array> {
  const kept: Kept = { ...entry, turn: turns++ }
  return { [PAPER + newId()]: Buffer.from(JSON.stringify(kept)) }
}

/** The whole log, oldest first; `storage` is the encrypted one. */
export async function accessLogOf(storage: Storage, meeting: MeetingId): Promise<LogEntry[]> {
  const papers = await storage.papers(meeting, PAPER)
  return papers
    .map(([, bytes]) => JSON.parse(Buffer.from(bytes).toString()) as Kept)
    .sort((a, b) => a.at - b.at || (a.turn ?? 0) - (b.turn ?? 0))
    .map(({ turn: _turn, ...entry }) => entry)
}
