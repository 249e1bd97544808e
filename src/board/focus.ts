import { useLayoutEffect, useRef, type FocusEvent } from "react"
import type { CardId } from "../meeting/ids.ts"
import { cardElement } from "./drag/measure.ts"

/** Whether what had the focus is no longer on the page: whoever has only keys would begin anew. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

/** Puts the focus on a card where it lies now; false when it does not lie in sight. */
export function focusCard(id: CardId | undefined): boolean {
  const card = id && cardElement(id)?.querySelector<HTMLElement>("[tabindex]")
  card?.focus({ preventScroll: true })
  return !isFocusLost()
}

/** On a phone: puts the focus on the name of the column that is shown. */
export function focusColumnName(): void {
  document.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus()
}

/**
 * For the list of a column's cards: when the one with the focus goes to another column, by whomever,
 * the focus goes along; when it goes off the table, the next card has it.
 */
export function useKeptFocus(ids: readonly CardId[]) {
  const focused = useRef<{ card: CardId; index: number } | null>(null)
  useLayoutEffect(() => {
    const had = focused.current
    if (!had || ids.includes(had.card)) return
    focused.current = null
    if (isFocusLost() && !focusCard(had.card)) focusCard(ids[had.index] ?? ids.at(-1))
  }, [ids])
  return {
    onFocus({ target }: FocusEvent) {
      const card = target.closest<HTMLElement>("[data-card]")?.dataset["card"] as CardId | undefined
      focused.current = card ? { card, index: ids.indexOf(card) } : null
    },
    onBlur() {
      focused.current = null
    },
  }
}
