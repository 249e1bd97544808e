import type { Session, StartMeeting, Started } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { call, type Called } from "../sync/api.ts"
import { secretIn } from "../sync/secret.ts"

export interface Begun {
  started: Started
  session: Session
}

/**
 * Lays a new table, and sits down at it as the facilitator. A meeting that was made before the
 * connection broke is handed in again as `before`, so that trying again does not make a second one.
 */
export async function startMeeting(
  wish: StartMeeting,
  name: string,
  before: Started | undefined,
  onMade: (started: Started) => void,
): Promise<Called<Begun>> {
  const made = before
    ? { ok: true as const, value: before }
    : await call<Started>("POST", ROUTES.meetings, { body: wish })
  if (!made.ok) return made
  onMade(made.value)

  const { meetingId, links } = made.value
  const body = { secret: secretIn(links.facilitator), name, role: "other" }
  const session = await call<Session>("POST", ROUTES.sessions(meetingId), { body })
  return session.ok ? { ok: true, value: { started: made.value, session: session.value } } : session
}
