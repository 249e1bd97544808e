import type { Meeting } from "../document.ts"
import type { ScaleId } from "../ids.ts"
import { isScored } from "../queries/scales.ts"
import { isClosed, mayWrite, RULES, type Writer } from "../rules.ts"
import type { Scale } from "../schema.ts"
import { done, refused, type Outcome, type Refusal } from "./outcome.ts"

/** [K2] Why a scale cannot be laid down, changed or taken away now. */
function refusalFor(meeting: Meeting, writer: Writer, id: ScaleId): Refusal | undefined {
  if (isClosed(meeting)) return "board-closed"
  if (!mayWrite(writer, "scales", id, meeting)) return "not-allowed"
  return isScored(meeting, id) ? "scale-scored" : undefined
}

/**
 * The facilitator lays down a question that is answered with 0 to 10, or changes its words: danger,
 * goal and the two ends are one set. Marks of earlier meetings stay with it. [K2] Which danger and
 * which goal belong to it is told later as well: goals are often spoken of after the numbers.
 */
export function setScale(meeting: Meeting, writer: Writer, id: ScaleId, scale: Scale): Outcome {
  const because = refusalFor(meeting, writer, id)
  const isSame = wordsOf(scale) === wordsOf(meeting.scales.get(id) as Scale | undefined)
  if (because && !(because === "scale-scored" && isSame)) return refused(because)
  if (!RULES.scales.shape(scale)) return refused("too-long")
  meeting.doc.transact(() => meeting.scales.set(id, { ...scale }), "setScale")
  return done
}

/** What somebody's number was given on. */
function wordsOf(scale: Scale | undefined): string {
  return JSON.stringify([scale?.question, scale?.zero, scale?.ten])
}

/** Takes a scale away that nobody's mark is shown on; it is before nobody any more either. */
export function takeScaleAway(meeting: Meeting, writer: Writer, id: ScaleId): Outcome {
  const because = refusalFor(meeting, writer, id)
  if (because) return refused(because)
  meeting.doc.transact(() => {
    meeting.scales.delete(id)
    if (meeting.guide.get("scale") === id) meeting.guide.delete("scale")
  }, "takeScaleAway")
  return done
}

/**
 * [K1] The facilitator puts one scale before everyone, or none with null. A card that was in the
 * light leaves it: one thing at a time.
 */
export function putScaleBefore(meeting: Meeting, writer: Writer, id: ScaleId | null): Outcome {
  if (!mayWrite(writer, "guide", "scale", meeting)) return refused("not-allowed")
  meeting.doc.transact(() => {
    if (id === null) return meeting.guide.delete("scale")
    meeting.guide.set("scale", id)
    if (meeting.guide.get("spotlight")) meeting.guide.set("spotlight", null)
  }, "putScaleBefore")
  return done
}
