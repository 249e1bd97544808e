import { newAllowance } from "../sync/pace.ts"
import { Problem } from "./errors.ts"
import type { Visit } from "./visit.ts"

/**
 * Forms of the plan that one session may ask for at once, and a second after that. Making one takes up
 * to a tenth of a second of the server, for everybody; who takes a copy for each of sixty people along
 * never meets this.
 */
const AT_ONCE = 120
const PER_SECOND = 1

/** After so long an allowance is whole again, so nothing needs to be known of it; ms. */
const WHOLE_AGAIN_MS = (AT_ONCE / PER_SECOND) * 1000

/** Asked before a form is made: 429 for whoever asks for too many. `now` gives ms since 1970. */
export function exportPace(now: () => number): (visit: Pick<Visit, "session">) => void {
  const paces = new Map<string, { last: number; isLeft: ReturnType<typeof newAllowance> }>()
  return ({ session }) => {
    const at = now()
    for (const [id, { last }] of paces) if (at - last >= WHOLE_AGAIN_MS) paces.delete(id)
    const pace = paces.get(session.id) ?? {
      last: at,
      isLeft: newAllowance(AT_ONCE, PER_SECOND, at),
    }
    paces.set(session.id, pace)
    pace.last = at
    if (!pace.isLeft(at)) throw new Problem("too-many-tries", { retryAfter: 1 })
  }
}
