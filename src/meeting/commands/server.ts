import type { Meeting } from "../document.ts"
import type { PersonId } from "../ids.ts"
import { cardIn } from "../queries/cards.ts"
import { SCHEMA, type Fixed, type Language, type Person } from "../schema.ts"

/**
 * What the server alone writes. These are no commands of a person: they ask no rule, and the
 * referee lets nobody else do the same.
 */

/** Lays the table: done once, when a meeting is made, and never by a client. */
export function seed(meeting: Meeting, title: string, language: Language): void {
  meeting.doc.transact(() => {
    meeting.meeting.set("schema", SCHEMA)
    meeting.meeting.set("title", title)
    meeting.meeting.set("language", language)
  }, "seed")
}

export function writePerson(meeting: Meeting, id: PersonId, person: Person): void {
  meeting.doc.transact(() => meeting.people.set(id, { ...person }), "writePerson")
}

/** Notes that somebody else changed the words of a card. */
export function stampEdited(meeting: Meeting, card: string, person: PersonId): void {
  const stands = cardIn(meeting, card)
  if (!stands || stands.author === person || stands.edited.includes(person)) return
  meeting.doc.transact(
    () => meeting.cards.get(card)?.set("edited", [...stands.edited, person]),
    "stampEdited",
  )
}

/** The day of the next meeting, `2026-12-10`, as agreed when the plan is fixed. */
export function setReviewOn(meeting: Meeting, day: string): void {
  meeting.doc.transact(() => meeting.meeting.set("reviewOn", day), "setReviewOn")
}

/** What those who are out in family time could not lift for those who stay: [G7]. */
const HELD_OVER_THE_TABLE = ["curtain", "spotlight", "locks", "scale"]

/** [G7] Family time begins: nothing that the facilitator holds over the table stays. */
export function clearTheTable(meeting: Meeting): void {
  meeting.doc.transact(() => {
    for (const key of HELD_OVER_THE_TABLE) if (meeting.guide.has(key)) meeting.guide.delete(key)
  }, "clearTheTable")
}

/** The plan is fixed and the board closes for everyone. */
export function closeBoard(meeting: Meeting, fixed: Fixed): void {
  meeting.doc.transact(() => meeting.meeting.set("fixed", { ...fixed }), "closeBoard")
}

export function openBoard(meeting: Meeting): void {
  meeting.doc.transact(() => meeting.meeting.delete("fixed"), "openBoard")
}
