import { personalKey, personalKeyParts, type Meeting } from "../document.ts"
import type { PersonId, ScaleId } from "../ids.ts"
import { cardIn } from "../queries/cards.ts"
import { revealedIn } from "../queries/revealed.ts"
import {
  SCHEMA,
  type Fixed,
  type Language,
  type Person,
  type Revealed,
  type Score,
  type Stage,
} from "../schema.ts"

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
const HELD_OVER_THE_TABLE = ["curtain", "spotlight", "locks", "scale", "asked"]
const FAMILY_TIME: Stage = "family-time"

/**
 * [G7] Family time begins: that is where the meeting is, and nothing that the facilitator holds over
 * the table stays. `now` in ms since 1970.
 */
export function leaveToFamily(meeting: Meeting, now: number): void {
  meeting.doc.transact(() => {
    for (const key of HELD_OVER_THE_TABLE) if (meeting.guide.has(key)) meeting.guide.delete(key)
    if (meeting.guide.get("stage") === FAMILY_TIME) return
    meeting.guide.set("stage", FAMILY_TIME)
    meeting.guide.set("stageAt", now)
  }, "leaveToFamily")
}

/** The plan is fixed and the board closes for everyone. */
export function closeBoard(meeting: Meeting, fixed: Fixed): void {
  meeting.doc.transact(() => meeting.meeting.set("fixed", { ...fixed }), "closeBoard")
}

export function openBoard(meeting: Meeting): void {
  meeting.doc.transact(() => meeting.meeting.delete("fixed"), "openBoard")
}

/** [S2] Writes what was sealed of a scale; from then on it is shown. */
export function openScores(
  meeting: Meeting,
  scale: ScaleId,
  given: readonly (readonly [PersonId, Score])[],
): void {
  meeting.doc.transact(() => {
    for (const [person, score] of given) writeScore(meeting, scale, person, score)
    const { scales, dots } = revealedIn(meeting)
    if (!scales.includes(scale)) writeRevealed(meeting, { scales: [...scales, scale], dots })
  }, "openScores")
}

/** [S2] Writes the dots that were sealed; from then on they are shown. */
export function openDots(
  meeting: Meeting,
  given: readonly (readonly [PersonId, Record<string, number>])[],
): void {
  meeting.doc.transact(() => {
    for (const [person, dots] of given)
      if (Object.keys(dots).length > 0) writeDots(meeting, person, dots)
    const { scales, dots } = revealedIn(meeting)
    if (!dots) writeRevealed(meeting, { scales, dots: true })
  }, "openDots")
}

/** A score of what is shown already; null takes it back. */
export function writeScore(
  meeting: Meeting,
  scale: ScaleId,
  person: PersonId,
  score: Score | null,
): void {
  const key = personalKey(scale, person)
  meeting.doc.transact(() => {
    if (score) meeting.scores.set(key, { ...score })
    else meeting.scores.delete(key)
  }, "writeScore")
}

/** All dots of one person, by card, in the place of those that they gave before. */
export function writeDots(meeting: Meeting, person: PersonId, dots: Record<string, number>): void {
  meeting.doc.transact(() => {
    for (const key of meeting.dots.keys()) {
      const parts = personalKeyParts(key)
      if (parts?.person === person && !Object.hasOwn(dots, parts.thing)) meeting.dots.delete(key)
    }
    for (const [card, many] of Object.entries(dots)) {
      const key = personalKey(card, person)
      if (meeting.dots.get(key) !== many) meeting.dots.set(key, many)
    }
  }, "writeDots")
}

/** [S4] No dot is left, and what comes is hidden again. */
export function clearDots(meeting: Meeting): void {
  meeting.doc.transact(() => {
    for (const key of meeting.dots.keys()) meeting.dots.delete(key)
    const { scales, dots } = revealedIn(meeting)
    if (dots) writeRevealed(meeting, { scales, dots: false })
  }, "clearDots")
}

function writeRevealed(meeting: Meeting, { scales, dots }: Revealed): void {
  meeting.guide.set("reveal", { scales: [...scales], ...(dots && { dots }) })
}
