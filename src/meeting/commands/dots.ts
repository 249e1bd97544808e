import type { Meeting } from "../document.ts"
import { mayWrite, type Writer } from "../rules.ts"
import { MOST_DOTS } from "../schema.ts"
import { done, refused, type Outcome } from "./outcome.ts"

/**
 * [S4] The facilitator asks everybody what goes first, with so many dots each (1 to 10). No scale is
 * before everyone then, and no card in the light: one thing at a time.
 */
export function askDots(meeting: Meeting, writer: Writer, each: number): Outcome {
  if (!mayWrite(writer, "guide", "dots", meeting)) return refused("not-allowed")
  if (!Number.isInteger(each) || each < 1 || each > MOST_DOTS) return refused("not-allowed")
  meeting.doc.transact(() => {
    meeting.guide.set("dots", { each })
    meeting.guide.delete("scale")
    if (meeting.guide.get("spotlight")) meeting.guide.set("spotlight", null)
  }, "askDots")
  return done
}

/** Dots are asked no more, nor shown. */
export function putDotsAway(meeting: Meeting, writer: Writer): Outcome {
  if (!mayWrite(writer, "guide", "dots", meeting)) return refused("not-allowed")
  meeting.doc.transact(() => meeting.guide.delete("dots"), "putDotsAway")
  return done
}
