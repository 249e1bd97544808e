import type { CardId } from "../ids.ts"
import type { Card } from "../schema.ts"

/**
 * The goals that were joined into a shared one, and into which: they are kept in their own words, and
 * lie on the board no more as long as the shared one does. A goal that joins others is itself not
 * joined, so that no two hide one another.
 */
export function joinedInto(cards: readonly Card[]): Map<CardId, CardId> {
  const goals = cards.filter(({ place, binned }) => place.kind === "goal" && !binned)
  const joining = goals.filter(({ joins }) => joins !== undefined && joins.length > 0)
  const into = new Map<CardId, CardId>()
  for (const { id, joins = [] } of joining)
    for (const joined of joins)
      if (!joining.some((one) => one.id === joined) && !into.has(joined)) into.set(joined, id)
  return into
}
