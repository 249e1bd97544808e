import type { Laid } from "./laid.ts"

/** What decides which cards leave a column that has no room for all. */
export type Leaver = Pick<Laid, "kind" | "at">

/**
 * The order in which cards (by their index) leave a column that has no room for all of them: steps
 * before goals and demands, and the oldest first. The newest card is the last: what was just said is
 * seen.
 */
export function leavingOrder(cards: readonly Leaver[]): number[] {
  const newest = Math.max(...cards.map(({ at }) => at))
  const rank = ({ kind, at }: Leaver) => (at === newest ? 2 : kind === "step" ? 0 : 1)
  return cards
    .map((card, index) => ({ index, rank: rank(card), at: card.at }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ index }) => index)
}

/** At most so many cards, as they lie; those that leave first are left out. */
export function atMost<Card extends Leaver>(cards: readonly Card[], most: number): readonly Card[] {
  if (cards.length <= most) return cards
  const left = new Set(leavingOrder(cards).slice(0, cards.length - most))
  return cards.filter((_, index) => !left.has(index))
}
