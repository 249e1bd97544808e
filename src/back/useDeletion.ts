import { useState } from "react"
import type { DeletionAnswer } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import type { CallProblem } from "../sync/api.ts"
import { usePolling } from "../sync/react/usePolling.ts"

/** How often it is asked while another answer may come, in ms. */
const EVERY_MS = 3_000

/** After these the same question may get another answer. */
const MAY_CHANGE: CallProblem[] = ["offline", "internal", "not-saving"]

interface Heard {
  deletion: DeletionAnswer | undefined
  /** Whether it is worth asking again. */
  mayChange: boolean
}

/**
 * [F7] How a meeting was deleted; "unknown" while the server tells of no deletion, undefined until it
 * was asked. With `isUnderWay` it is being deleted, and the server will know.
 */
export function useDeletion(
  meetingId: string,
  isUnderWay: boolean,
): DeletionAnswer | "unknown" | undefined {
  const [heard, hear] = useState<Heard>()
  const route = heard && !heard.mayChange ? undefined : ROUTES.deletion(meetingId)
  usePolling<DeletionAnswer>({ route, everyMs: EVERY_MS }, (answer) => {
    if (answer.ok) hear({ deletion: answer.value, mayChange: !answer.value.swept })
    else
      hear((before) => ({
        deletion: before?.deletion,
        mayChange: isUnderWay || MAY_CHANGE.includes(answer.code),
      }))
  })
  return heard && (heard.deletion ?? "unknown")
}
