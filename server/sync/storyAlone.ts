import type { StoryEntry } from "../../src/contract/answers.ts"
import type { Meeting } from "../../src/meeting/document.ts"
import type { MeetingId } from "../../src/meeting/ids.ts"
import { thenIn, type Then } from "../../src/meeting/queries/then.ts"
import type { Storage } from "../storage/storage.ts"
import { bytesOf, read } from "./storyPapers.ts"
import type { Papers } from "./papers.ts"

/** How the cards were when the family began to talk alone. */
const BEFORE = "story-before"

/** The paper with how the cards are now; with null, that it is no more needed. */
export function alreadyThere(meeting: Meeting | null): Papers {
  return { [BEFORE]: meeting && bytesOf([...allThen(meeting)]) }
}

export async function beforeAlone(
  storage: Storage,
  id: MeetingId,
): Promise<ReadonlyMap<string, Then>> {
  return new Map(await read<[string, Then][]>(storage, id, BEFORE))
}

/**
 * [H3] What came of family time, card by card: not who, not when, not in which steps. A card that came
 * and went within it is not told.
 */
export function resultOf(
  before: ReadonlyMap<string, Then>,
  meeting: Meeting,
): Pick<StoryEntry, "what" | "card" | "was" | "from">[] {
  return [...allThen(meeting)].flatMap(([card, was]) => {
    const earlier = before.get(card)
    const what = whatBecame(earlier, was)
    if (!what) return []
    return { what, card, was, ...(earlier && what === "moved" && { from: earlier.kind }) }
  })
}

function whatBecame(earlier: Then | undefined, was: Then): StoryEntry["what"] | undefined {
  if (!earlier) return was.binned ? undefined : "added"
  if (earlier.binned !== was.binned) return was.binned ? "binned" : "back"
  if (earlier.kind !== was.kind) return "moved"
  return earlier.text === was.text ? undefined : "words"
}

function* allThen(meeting: Meeting): Iterable<[card: string, was: Then]> {
  for (const card of meeting.cards.keys()) {
    const was = thenIn(meeting, card)
    if (was) yield [card, was]
  }
}
