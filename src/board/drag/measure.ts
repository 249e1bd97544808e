import { COLUMN_OF, type Column, type Kind } from "../../meeting/schema.ts"
import type { CardId } from "../../meeting/ids.ts"
import { kindIn, othersOf, type Laid, type Target } from "./target.ts"

export const cardElement = (id: CardId) =>
  document.querySelector<HTMLElement>(`[data-card="${id}"]`)

/** Where a card held at height `middle` (in px of the window) would lie in a column. */
export function targetAt(
  laid: Laid,
  held: { card: CardId; kind: Kind },
  column: Column,
  middle: number,
): Target {
  const kind = kindIn(column, held.kind)
  const above = othersOf(laid, kind, held.card).filter(({ id }) => {
    const box = cardElement(id)?.getBoundingClientRect()
    return box && box.top + box.height / 2 < middle
  })
  return { kind, index: above.length }
}

/** The end of the cards of its kind: where a card goes that is laid on a column's name. */
export function endOf(laid: Laid, held: { card: CardId; kind: Kind }, column: Column): Target {
  const kind = kindIn(column, held.kind)
  return { kind, index: othersOf(laid, kind, held.card).length }
}

/** Where on the screen a held card is shown when keys took it to a target. */
export function pointOf(
  column: Kind,
  neighbour: { card: CardId; side: "before" | "after" } | undefined,
): { x: number; y: number } | undefined {
  const element = neighbour && cardElement(neighbour.card)
  element?.scrollIntoView({ block: "nearest" })
  const box = element?.getBoundingClientRect()
  if (box) return { x: box.left, y: neighbour?.side === "after" ? box.bottom : box.top }
  const place = document.querySelector(`[data-cards="${COLUMN_OF[column]}"]`)
  const empty = place?.getBoundingClientRect()
  return empty && { x: empty.left, y: empty.top }
}
