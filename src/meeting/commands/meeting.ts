import { personalKey, type Meeting, type Root } from "../document.ts"
import type { CardId, PersonId, ScaleId } from "../ids.ts"
import { factsOf } from "../queries/facts.ts"
import { closesWithBoard, isClosed, isLocked, mayWrite, RULES, type Writer } from "../rules.ts"
import {
  COLUMNS,
  type AddressedAs,
  type Agreement,
  type Asked,
  type Column,
  type Language,
  type Particulars,
  type Score,
  type Stage,
  type View,
} from "../schema.ts"
import { WHAT_IS_BETTER } from "../whatIsBetter.ts"
import { done, refused, type Outcome } from "./outcome.ts"

/** One write to one key of a root map, unless the rules refuse it. */
function write(
  meeting: Meeting,
  writer: Writer,
  command: string,
  root: Exclude<Root, "cards" | "people">,
  key: string,
  value: unknown,
): Outcome {
  if (isClosed(meeting) && closesWithBoard(root)) return refused("board-closed")
  if (!mayWrite(writer, root, key, meeting)) return refused("not-allowed")
  if (!RULES[root].shape(value)) return refused("too-long")
  meeting.doc.transact(() => meeting[root].set(key, value), command)
  return done
}

/** What is said about the meeting as a whole. */
export interface Told extends Particulars {
  title: string
  question: string
  language: Language
  address: AddressedAs
}

/** The facilitator says something about the meeting as a whole; null takes it back. */
export function tellMeeting<Key extends keyof Told>(
  meeting: Meeting,
  writer: Writer,
  key: Key,
  value: Told[Key],
): Outcome {
  return write(meeting, writer, "tellMeeting", "meeting", key, value)
}

/**
 * [G5] The facilitator points at a stage. It is a pointer, never a lock. `now` in ms since 1970: from
 * then on it is counted how long the stage takes. What was held before everybody was of the stage that
 * is left: nobody writes under a question that is over.
 */
export function goToStage(meeting: Meeting, writer: Writer, stage: Stage, now: number): Outcome {
  if (!mayWrite(writer, "guide", "stage", meeting)) return refused("not-allowed")
  const { stage: from, asked, spotlight } = factsOf(meeting)
  const goesOn = stage === "safety" && asked?.en === WHAT_IS_BETTER.en
  meeting.doc.transact(() => {
    if (stage !== from && asked && !goesOn) meeting.guide.set("asked", null)
    if (stage !== from && spotlight) meeting.guide.set("spotlight", null)
    meeting.guide.set("stage", stage)
    meeting.guide.set("stageAt", now)
  }, "goToStage")
  return done
}

/** [G1] The facilitator draws the curtain before the room's screens, or opens it again. */
export function drawCurtain(meeting: Meeting, writer: Writer, drawn: boolean): Outcome {
  return write(meeting, writer, "drawCurtain", "guide", "curtain", drawn)
}

/** [G4] The facilitator puts one card in the light, or none with null. */
export function putInLight(meeting: Meeting, writer: Writer, card: CardId | null): Outcome {
  return write(meeting, writer, "putInLight", "guide", "spotlight", card)
}

/** [W7] The facilitator locks a column, or opens it again. */
export function lockColumn(
  meeting: Meeting,
  writer: Writer,
  column: Column,
  locked: boolean,
): Outcome {
  const locks = COLUMNS.filter((one) => (one === column ? locked : isLocked(meeting, one)))
  return write(meeting, writer, "lockColumn", "guide", "locks", locks)
}

/** [G3] The facilitator puts a question before everybody, or takes it away with null. */
export function askQuestion(meeting: Meeting, writer: Writer, asked: Asked | null): Outcome {
  return write(meeting, writer, "askQuestion", "guide", "asked", asked && { ...asked })
}

/** [R2] The facilitator lets everybody write for themselves first, or opens the floor again. */
export function writeFirst(meeting: Meeting, writer: Writer, on: boolean): Outcome {
  if (!mayWrite(writer, "guide", "writing", meeting)) return refused("not-allowed")
  meeting.doc.transact(() => {
    if (on) meeting.guide.set("writing", true)
    else meeting.guide.delete("writing")
  }, "writeFirst")
  return done
}

/** [G3] Keeps the questions that the facilitator wrote for this meeting. */
export function keepOwnQuestions(
  meeting: Meeting,
  writer: Writer,
  questions: readonly string[],
): Outcome {
  return write(meeting, writer, "keepOwnQuestions", "guide", "ownQuestions", [...questions])
}

export function giveScore(
  meeting: Meeting,
  writer: Writer,
  scale: ScaleId,
  person: PersonId,
  score: Score,
): Outcome {
  return write(meeting, writer, "giveScore", "scores", personalKey(scale, person), score)
}

export function giveView(
  meeting: Meeting,
  writer: Writer,
  card: CardId,
  person: PersonId,
  view: View,
): Outcome {
  return write(meeting, writer, "giveView", "views", personalKey(card, person), view)
}

/** [V1] Somebody says no more how they see a card. */
export function takeViewBack(
  meeting: Meeting,
  writer: Writer,
  card: CardId,
  person: PersonId,
): Outcome {
  const key = personalKey(card, person)
  if (isClosed(meeting)) return refused("board-closed")
  if (!mayWrite(writer, "views", key, meeting)) return refused("not-allowed")
  meeting.doc.transact(() => meeting.views.delete(key), "takeViewBack")
  return done
}

export function giveAgreement(
  meeting: Meeting,
  writer: Writer,
  person: PersonId,
  agreement: Agreement,
): Outcome {
  return write(meeting, writer, "giveAgreement", "agreements", person, agreement)
}
