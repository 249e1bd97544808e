import type { StoryEntry } from "../../src/contract/answers.ts"
import type { MeetingId } from "../../src/meeting/ids.ts"
import type { Storage } from "../storage/storage.ts"
import type { Papers } from "./papers.ts"

/** Each entry is a paper of its own, and one tells what is under way; encrypted as all of a meeting. */
const ENTRY = "story/"
export const HEAD = "story-head"

/** [H5] So many entries a story has. */
export const MOST_ENTRIES = 2_000

/** Digits of a number in a name, so that names sort as numbers do. */
const DIGITS = 9

export function entryPaper(entry: StoryEntry): Papers {
  return { [ENTRY + String(entry.n).padStart(DIGITS, "0")]: bytesOf(entry) }
}

/** All entries that are kept, oldest first, each with the name of its paper. */
export async function entriesOf(
  storage: Storage,
  meeting: MeetingId,
): Promise<[name: string, entry: StoryEntry][]> {
  const papers = await storage.papers(meeting, ENTRY)
  return papers.map(([name, bytes]) => [name, parsed<StoryEntry>(bytes)])
}

/**
 * [H5] The papers of those that go when there are too many: of whoever did most the oldest change of
 * words, or else the oldest of all theirs. So nobody pushes what another did out of the story.
 */
export function tooMany(kept: readonly [name: string, entry: StoryEntry][]): string[] {
  const byPerson = new Map<string | undefined, { words: string[]; rest: string[] }>()
  for (const [name, { by, what }] of kept) {
    const theirs = byPerson.get(by) ?? { words: [], rest: [] }
    byPerson.set(by, theirs)
    theirs[what === "words" ? "words" : "rest"].push(name)
  }
  const sizeOf = ({ words, rest }: { words: string[]; rest: string[] }) =>
    words.length + rest.length
  const gone: string[] = []
  while (kept.length - gone.length > MOST_ENTRIES) {
    const most = [...byPerson.values()].reduce((one, other) =>
      sizeOf(other) > sizeOf(one) ? other : one,
    )
    gone.push(most.words.shift() ?? most.rest.shift() ?? "")
  }
  return gone
}

export function bytesOf(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value))
}

export async function read<Value>(
  storage: Storage,
  meeting: MeetingId,
  name: string,
): Promise<Value | undefined> {
  const bytes = await storage.paper(meeting, name)
  return bytes && parsed<Value>(bytes)
}

function parsed<Value>(bytes: Uint8Array): Value {
  return JSON.parse(Buffer.from(bytes).toString()) as Value
}
