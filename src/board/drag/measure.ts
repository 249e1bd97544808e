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
  const lying = [...(cardsElement(column)?.querySelectorAll("[data-card]") ?? [])]
  const above = new Set(
    lying.slice(0, countAbove(lying, middle)).map((one) => one.getAttribute("data-card")),
  )
  return {
    kind,
    index: othersOf(held.laid, kind, held.card).filter(({ id }) => above.has(id)).length,
  }
}

/**
 * How many of the cards, which lie under each other, have their middle above this. Asks few of them
 * where they are: with a full column, asking each at every move of a hand is most of what that costs.
 */
function countAbove(lying: readonly Element[], middle: number): number {
  let from = 0
  let to = lying.length
  while (from < to) {
    const half = (from + to) >> 1
    const { top = 0, height = 0 } = lying[half]?.getBoundingClientRect() ?? {}
    if (top + height / 2 < middle) from = half + 1
    else to = half
  }
  return from
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
