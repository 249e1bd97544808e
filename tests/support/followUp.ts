import * as Y from "yjs"
import { PLAN_FROM } from "../../server/http/planFrom.ts"
import { layFollowUp } from "../../src/meeting/commands/followUp.ts"
import { seed } from "../../src/meeting/commands/server.ts"
import { meetingIn, type Meeting } from "../../src/meeting/document.ts"

/** The day of the sample's second meeting, ms since 1970. */
export const NEXT = Date.UTC(2026, 11, 17, 13, 0)

/** The next meeting of a family, as the server makes it from the file of a plan. */
export function followUpOf(plan: object, on = "2026-11-19"): Meeting {
  const from = PLAN_FROM.parse(JSON.parse(JSON.stringify(plan)))
  const meeting = meetingIn(new Y.Doc())
  seed(meeting, from.title, from.language)
  layFollowUp(meeting, from, { on, now: NEXT })
  return meeting
}
