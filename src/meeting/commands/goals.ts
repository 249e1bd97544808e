import type { Meeting } from "../document.ts"
import type { CardId, PersonId } from "../ids.ts"
import { cardIn } from "../queries/cards.ts"
import type { Writer } from "../rules.ts"
import { addCard } from "./cards.ts"
import { refused, type Outcome } from "./outcome.ts"

/**
 * [P6] Joins goals that touch into a shared one, which `author` words in `text`. They are kept as they
 * were said; thrown away, the shared one gives them back. Refuses what is no goal on the table, and what
 * was joined from others already. `now` in ms since 1970.
 */
export function joinGoals(
  meeting: Meeting,
  writer: Writer,
  goals: readonly [CardId, CardId],
  shared: { id: CardId; text: string; author: PersonId },
  now: number,
): Outcome {
  const joinable = goals.every((id) => {
    const goal = cardIn(meeting, id)
    return goal?.place.kind === "goal" && !goal.binned && !goal.joins?.length
  })
  if (!joinable || goals[0] === goals[1]) return refused("no-such-card")
  const told = { owner: "shared" as const, joins: [...goals] }
  return addCard(meeting, writer, { ...shared, kind: "goal", told }, now)
}
