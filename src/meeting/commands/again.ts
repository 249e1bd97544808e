import type { Meeting } from "../document.ts"
import { mayWrite, type Writer } from "../rules.ts"
import { done, refused, type Outcome } from "./outcome.ts"

/** [N5] The facilitator asks everyone how it went with the steps of the last meeting, or puts that away. */
export function askAgain(meeting: Meeting, writer: Writer, on: boolean): Outcome {
  if (!mayWrite(writer, "guide", "again", meeting)) return refused("not-allowed")
  meeting.doc.transact(() => {
    if (on) meeting.guide.set("again", true)
    else meeting.guide.delete("again")
  }, "askAgain")
  return done
}
