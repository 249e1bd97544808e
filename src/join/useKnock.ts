import { useState } from "react"
import type { KnockAnswer, Knocked } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { call, type CallProblem } from "../sync/api.ts"
import { usePolling } from "../sync/react/usePolling.ts"

export type Admitted = Extract<KnockAnswer, { state: "admitted" }>

/** How it stands with a knock; after the last three it is over. */
export type Standing =
  | "waiting"
  /** The family talks alone, and who could open is out too. */
  | "family-time"
  | "offline"
  | "refused"
  /** The link by which they knocked was made anew. */
  | "new-link"
  | "expired"

const OVER: Standing[] = ["refused", "new-link", "expired"]

/** How often somebody at the door looks whether it opens, in ms. */
const EVERY_MS = 2_000

/** Whether a knock is over, and nobody comes in by it. */
export const isOver = (standing: Standing) => OVER.includes(standing)

/** How it stands with a knock, until the facilitator answers it. */
export function useKnock(
  { knockId, knockToken }: Knocked,
  onAdmitted: (admitted: Admitted) => void,
): Standing {
  const [standing, stand] = useState<Standing>("waiting")
  const route = isOver(standing) ? undefined : ROUTES.knock(knockId)
  usePolling<KnockAnswer>({ route, token: knockToken, everyMs: EVERY_MS }, (answer) => {
    if (!answer.ok) {
      const isGone = answer.code === "not-found" || answer.code === "unknown-session"
      return stand(isGone ? "expired" : "offline")
    }
    const { value } = answer
    switch (value.state) {
      case "admitted":
        return onAdmitted(value)
      case "refused":
        return stand(value.because ?? "refused")
      case "waiting":
        return stand(value.familyTime ? "family-time" : "waiting")
    }
  })
  return standing
}

/** Whoever knocked waits no more, and the facilitator's slip goes; gives what went wrong, if anything. */
export async function takeKnockBack({
  knockId,
  knockToken: token,
}: Knocked): Promise<CallProblem | undefined> {
  const answer = await call("DELETE", ROUTES.knock(knockId), { token })
  return answer.ok ? undefined : answer.code
}
