import type { PersonId } from "../ids.ts"
import type { Card } from "../schema.ts"
import type { Seen } from "./views.ts"

/** Who says a card too, and so signs it as well. */
export function alsoSaidBy(views: readonly Seen[]): readonly PersonId[] {
  return views.filter(({ sees }) => sees === "mine").map(({ person }) => person)
}

/** Who signs a card: who said it, then who says it too. */
export function signersOf({ author }: Pick<Card, "author">, also: readonly PersonId[]): PersonId[] {
  return [author, ...also.filter((person) => person !== author)]
}

/** [P6] Whether it is a goal that was made of others: it is theirs who said those, not of one alone. */
export function isSharedGoal({ place, joins }: Pick<Card, "place" | "joins">): boolean {
  return place.kind === "goal" && joins !== undefined && joins.length > 0
}

/** Whether a goal is of everybody together: it was made of others, or somebody said so. */
export function isOfAll(card: Pick<Card, "place" | "joins" | "owner">): boolean {
  return isSharedGoal(card) || (card.place.kind === "goal" && card.owner === "shared")
}
