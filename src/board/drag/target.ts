import type { CardId } from "../../meeting/ids.ts"
import { COLUMN_OF, COLUMNS, KINDS, type Column, type Kind } from "../../meeting/schema.ts"

/** A card as it lies in a column. */
export interface Slot {
  id: CardId
  kind: Kind
}

/** How the cards lay when one was picked up: that stays so on this screen until it is laid down. */
export type Laid = Readonly<Record<Column, readonly Slot[]>>

/** Where a held card would come to lie: among the cards of a kind, counted without itself. */
export interface Target {
  kind: Kind
  index: number
}

export type Arrow = "up" | "down" | "next" | "previous"

/** The kind a card becomes in a column: in the third one what it was there already, else a goal. */
export function kindIn(column: Column, kind: Kind): Kind {
  if (COLUMN_OF[kind] === column) return kind
  return column === "plan" ? "goal" : column === "safety" ? "safety" : "worry"
}

/** The cards of one kind without the held one. */
export function othersOf(laid: Laid, kind: Kind, held: CardId): readonly Slot[] {
  return laid[COLUMN_OF[kind]].filter((slot) => slot.kind === kind && slot.id !== held)
}

/** Where the held card lay. */
export function homeOf(laid: Laid, held: CardId): Target | undefined {
  for (const column of COLUMNS) {
    const slot = laid[column].find(({ id }) => id === held)
    if (!slot) continue
    const ofKind = laid[column].filter(({ kind }) => kind === slot.kind)
    return { kind: slot.kind, index: ofKind.indexOf(slot) }
  }
  return undefined
}

export function isSame(a: Target | null, b: Target | null): boolean {
  return a?.kind === b?.kind && a?.index === b?.index
}

/** Where an arrow key takes a held card: one card up or down, or into the column beside it. */
export function stepFrom(laid: Laid, held: CardId, from: Target, arrow: Arrow): Target {
  if (arrow === "up" || arrow === "down") {
    const last = othersOf(laid, from.kind, held).length
    const index = from.index + (arrow === "up" ? -1 : 1)
    return { ...from, index: Math.min(Math.max(index, 0), last) }
  }
  const at = COLUMNS.indexOf(COLUMN_OF[from.kind]) + (arrow === "next" ? 1 : -1)
  const column = COLUMNS[at]
  if (!column) return from
  const kind = kindIn(column, homeOf(laid, held)?.kind ?? from.kind)
  const index = Math.min(from.index, othersOf(laid, kind, held).length)
  return { kind, index }
}

/** The card before which a held card would lie in its column, or after which; none when it is empty. */
export function neighbourOf(
  laid: Laid,
  held: CardId,
  { kind, index }: Target,
): { card: CardId; side: "before" | "after" } | undefined {
  const lying = laid[COLUMN_OF[kind]].filter(({ id }) => id !== held)
  const at = placeIn(lying, kind, index)
  const next = lying[at]
  if (next) return { card: next.id, side: "before" }
  const last = lying.at(-1)
  return last && { card: last.id, side: "after" }
}

/** "Plaats 2 van 5": which card of its column it would be, all kinds counted. */
export function countOf(laid: Laid, held: CardId, { kind, index }: Target) {
  const lying = laid[COLUMN_OF[kind]].filter(({ id }) => id !== held)
  return { place: placeIn(lying, kind, index) + 1, of: lying.length + 1 }
}

function placeIn(lying: readonly Slot[], kind: Kind, index: number): number {
  const before = lying.filter((slot) => KINDS.indexOf(slot.kind) < KINDS.indexOf(kind))
  return before.length + index
}

/**
 * The same place on the table as it lies now: right after the nearest card that lay before it then
 * and still lies there. `now` are the cards of that kind without the held one.
 */
export function indexNow(then: readonly Slot[], index: number, now: readonly CardId[]): number {
  for (let at = index - 1; at >= 0; at--) {
    const still = now.indexOf(then[at]?.id as CardId)
    if (still >= 0) return still + 1
  }
  return 0
}
