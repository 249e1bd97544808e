import type { PlanSaid } from "../../../src/meeting/queries/plan.ts"
import { isWritten, type Around } from "./around.ts"
import { said, type Said } from "./said.ts"
import { notesOn, signedBy, type Note } from "./views.ts"

/** A worry or a signal of safety, and what others put beside it. */
export interface Card {
  text: Said
  /** Who says it, what it is about, how it is known. */
  about: string
  notes: Note[]
}

export function cardsOf(read: Around, cards: PlanSaid[]): Card[] {
  const { words } = read
  return cards.filter(isWritten).map((card) => ({
    text: said(card.text),
    about: [
      signedBy(read, card),
      card.aspect && words.aspects[card.aspect],
      card.basis && words.bases[card.basis],
    ]
      .filter(Boolean)
      .join(" · "),
    notes: notesOn(read, card),
  }))
}
