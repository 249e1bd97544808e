import type { CardId } from "../ids.ts"
import type { Card, Scale } from "../schema.ts"
import { joinedInto } from "./joined.ts"

/**
 * The goals and steps on the table that answer a worry: those that say so, and the goal that is one set
 * with it under a scale. What was joined answers through the goal that it was joined into. None is
 * shown plainly.
 */
export function answeredBy(
  worry: CardId,
  cards: readonly Card[],
  scales: readonly Pick<Scale, "danger" | "goal">[],
): CardId[] {
  const joined = joinedInto(cards)
  const inSet = scales.filter(({ danger }) => danger === worry).map(({ goal }) => goal)
  const answering = cards
    .filter(({ place, binned }) => !binned && (place.kind === "goal" || place.kind === "step"))
    .filter(({ id, answers }) => answers?.includes(worry) || inSet.includes(id))
  return [...new Set(answering.map(({ id }) => joined.get(id) ?? id))]
}
