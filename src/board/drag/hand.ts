import { createContext, use } from "react"
import type { CardId } from "../../meeting/ids.ts"
import { COLUMN_OF, type Column } from "../../meeting/schema.ts"
import { useCardIds } from "../../sync/react/meeting.ts"
import { useSource } from "../../sync/react/useSource.ts"
import { newStore, type Store } from "../../sync/store.ts"
import { isSame, neighbourOf, type Laid, type Target } from "./target.ts"

/** A card in the hand of this person. */
export interface Held {
  card: CardId
  /** By a mouse or finger, or by keys. */
  by: "pointer" | "keys"
  laid: Laid
  home: Target
}

/** Beside which card the held one would come to lie; beside none in an empty column. */
export interface Mark {
  column: Column
  beside: { card: CardId; side: "before" | "after" } | undefined
}

/** What this person holds. Each card watches only what concerns itself. */
export interface Hand {
  held: Store<Held | null>
  /** Where the held card would come to lie; null where no card can. */
  target: Store<Target | null>
  mark: Store<Mark | null>
  /** On a phone: the column on whose name the held card is. */
  name: Store<Column | null>
}

export function newHand(): Hand {
  return {
    held: newStore<Held | null>(null),
    target: newStore<Target | null>(null),
    mark: newStore<Mark | null>(null),
    name: newStore<Column | null>(null),
  }
}

/** Points with the held card at a place. */
export function aim({ target, mark }: Hand, held: Held, to: Target | null): void {
  if (isSame(to, target.get())) return
  target.set(to)
  mark.set(
    to && !isSame(to, held.home)
      ? { column: COLUMN_OF[to.kind], beside: neighbourOf(held.laid, held.card, to) }
      : null,
  )
}

/** Holds nothing any more. */
export function empty({ held, target, mark, name }: Hand): void {
  held.set(null)
  target.set(null)
  mark.set(null)
  name.set(null)
}

export const HandContext = createContext<Hand | null>(null)

function useHand(): Hand {
  const hand = use(HandContext)
  if (!hand) throw new Error("This part of the board stands outside what can be picked up.")
  return hand
}

/** Whether I hold this card. */
export function useIsHeld(id: CardId): boolean {
  return useSource(useHand().held, (held) => held?.card === id)
}

/** Whether I hold any card. */
export function useIsHolding(): boolean {
  return useSource(useHand().held, (held) => held !== null)
}

/** Where in this column the held card would come to lie, if it is there. */
export function useMarkIn(column: Column): Mark | null {
  return useSource(useHand().mark, (mark) => (mark?.column === column ? mark : null))
}

/** On a phone: the column on whose name the held card is, or whether that is this one. */
export function useNameUnderHeld(): Column | null {
  return useSource(useHand().name)
}
export function useIsUnderHeld(column: Column): boolean {
  return useSource(useHand().name, (name) => name === column)
}

/** The cards of a column as they lie; as they lay while this person holds one. */
export function useLyingCards(column: Column): readonly CardId[] {
  const now = useCardIds(column)
  const then = useSource(useHand().held, (held) => held?.laid[column])
  return then ? then.map(({ id }) => id) : now
}
