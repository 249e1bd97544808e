import type { CardId } from "../meeting/ids.ts"
import { cardElement } from "./drag/measure.ts"

/** Whether what had the focus is no longer on the page: whoever has only keys would begin anew. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

/** Puts the focus on a card where it lies now, if it does. */
export function focusCard(id: CardId): void {
  cardElement(id)?.querySelector<HTMLElement>("[tabindex]")?.focus({ preventScroll: true })
}
