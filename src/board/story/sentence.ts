import type { StoryEntry } from "../../contract/answers.ts"
import type { Key } from "../../language/catalogue.ts"
import { COLUMN_OF } from "../../meeting/schema.ts"

type Told = Extract<Key, `story.${string}`>

/** The sentence for what happened to a card that `author` said. */
export function sentenceOf({ what, by, from, was }: StoryEntry, author: string | undefined): Told {
  const alone = by === undefined ? "alone-" : ""
  if (what === "told") return "story.told"
  if (what === "added" && by !== undefined && author !== undefined && author !== by)
    return "story.added-for"
  if (what !== "moved" || from === undefined || COLUMN_OF[from] !== COLUMN_OF[was.kind])
    return `story.${alone}${what}`
  return from === was.kind ? "story.shifted" : `story.${alone}turned`
}
