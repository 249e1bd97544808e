import type { PlanSaid, PlanWorry } from "../../../src/meeting/queries/plan.ts"
import { isWritten, type Around } from "./around.ts"
import { listed, said, type Said } from "./said.ts"
import { notesOn, signedBy, type Note } from "./views.ts"

/** A worry or a signal of safety, and what others put beside it. */
export interface Card {
  text: Said
  /** Who says it, what it is about, how it is known. */
  about: string
  notes: Note[]
  /** Of a worry: the goals and steps that answer it, or plainly that none does. */
  answered: string | null
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
    answered: null,
  }))
}

export function worriesOf(read: Around): Card[] {
  const worries = read.plan.worries.filter(isWritten)
  return cardsOf(read, worries).map((card, index) => ({
    ...card,
    answered: answeredIn(read, worries[index]?.answeredBy ?? []),
  }))
}

function answeredIn(read: Around, answers: PlanWorry["answeredBy"]): string {
  const { plan, words, language, numbered, names, goalNumber, stepNumber } = read
  const goals = answers.flatMap((id) => goalNumber(id) ?? [])
  const what = [
    ...goals.sort((a, b) => a - b).map((n) => (numbered ? words.goal(n) : words.theGoal)),
    ...plan.steps
      .filter(({ id }) => answers.includes(id))
      .map(({ id, who }) => words.step(stepNumber(id), names(who))),
  ]
  if (what.length === 0) return words.answeredByNothing
  return words.answeredBy(listed(language, what.map(small)))
}

/** "Doel 4" in the middle of a sentence. */
function small(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
