import type { CardId } from "../../meeting/ids.ts"
import { COLUMN_OF, type Column } from "../../meeting/schema.ts"
import type { Held } from "./hand.ts"
import { kindIn, neighbourOf, othersOf, type Target } from "./target.ts"

export const cardElement = (id: CardId) =>
  document.querySelector<HTMLElement>(`[data-card="${id}"]`)
const cardsElement = (column: Column) => document.querySelector(`[data-cards="${column}"]`)

/** Where a card held at height `middle` (in px of the window) would lie in a column. */
export function targetAt(held: Held, column: Column, middle: number): Target {
  const kind = kindIn(column, held.home.kind)
  const above = new Set<string>()
  for (const element of cardsElement(column)?.children ?? []) {
    const { top, height } = element.getBoundingClientRect()
    const id = element.getAttribute("data-card")
    if (id && top + height / 2 < middle) above.add(id)
  }
  return {
    kind,
    index: othersOf(held.laid, kind, held.card).filter(({ id }) => above.has(id)).length,
  }
}

/** The end of the cards of its kind: where a card goes that is laid on a column's name. */
export function endOf(held: Held, column: Column): Target {
  const kind = kindIn(column, held.home.kind)
  return { kind, index: othersOf(held.laid, kind, held.card).length }
}

/** Where on the screen a held card is shown when keys took it to a target; brings that into view. */
export function pointOf(held: Held, to: Target): { x: number; y: number } | undefined {
  const neighbour = neighbourOf(held.laid, held.card, to)
  const element = neighbour && cardElement(neighbour.card)
  element?.scrollIntoView({ block: "nearest" })
  const box = element?.getBoundingClientRect()
  if (box) return { x: box.left, y: neighbour?.side === "after" ? box.bottom : box.top }
  const place = cardsElement(COLUMN_OF[to.kind])?.getBoundingClientRect()
  return place && { x: place.left, y: place.top }
}
