import type { Meeting } from "../document.ts"
import { LIMITS } from "../limits.ts"
import type { LookedBack } from "../schema.ts"
import { LOOKED_BACK_SHAPE } from "../shapes.ts"

/** [F4] How earlier meetings of this family were looked back on: the last twenty, oldest first. */
export function lookedBackIn({ meeting }: Pick<Meeting, "meeting">): readonly LookedBack[] {
  const kept: unknown = meeting.get("lookedBack")
  if (!Array.isArray(kept)) return []
  return kept
    .filter((one): one is LookedBack => LOOKED_BACK_SHAPE(one))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .slice(-LIMITS.earlierMeetings)
}
