import { personalKeyParts, type Meeting } from "../document.ts"
import type { PersonId } from "../ids.ts"
import { allCards } from "./cards.ts"
import { cameBackIn } from "./cameBack.ts"

/** Whether nothing of this meeting is somebody's: no card, number, dot, view or answer. */
export function hasLeftNothing(meeting: Meeting, person: PersonId): boolean {
  const cameBack = cameBackIn(meeting)
  const cards = allCards(meeting).filter(({ id }) => !cameBack.has(id))
  const given = [meeting.scores, meeting.dots, meeting.views].flatMap((root) => [...root.keys()])
  return (
    !meeting.agreements.has(person) &&
    !cards.some(({ author, edited }) => [author, ...edited].includes(person)) &&
    !given.some((key) => personalKeyParts(key)?.person === person)
  )
}
