import { useCallback, useEffect, useState } from "react"
import type { DoorAnswer, Session } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { call, type CallProblem } from "../sync/api.ts"
import { forgetIdentity, identityFor, keepIdentity, type Identity } from "../sync/identity.ts"
import { takeSecret } from "../sync/secret.ts"

/** Whether this device has a seat in a meeting, and if not, what it takes to get one. */
export type Seat =
  | { is: "looking" }
  | { is: "no-link" }
  | { is: "wrong-link" }
  | { is: "unreachable"; code: CallProblem; again: () => void }
  | {
      is: "asked"
      secret: string
      opens: Session["seat"]
      joined: (session: Session) => void
      wrong: () => void
    }
  | { is: "in"; identity: Identity; forget: () => void; leave: () => void }

type Found =
  | { is: "looking"; secret: string; attempt: number }
  | { is: "no-link" }
  | { is: "wrong-link" }
  | { is: "unreachable"; secret: string; attempt: number; code: CallProblem }
  | { is: "asked"; secret: string; opens: Session["seat"] }
  | { is: "in"; identity: Identity; secret: string | undefined }

/** A session younger than this is not renewed: it lasts the meeting anyway. In ms. */
const RENEW_BELOW_MS = 6 * 60 * 60 * 1000

/** The seat that this tab has in a meeting: kept from before, or got by the link it was opened with. */
export function useSeat(meetingId: string): Seat {
  const [found, find] = useState<Found>(() => lookOnDevice(meetingId))

  useEffect(() => {
    if (found.is === "looking") return tryLink(meetingId, found.secret, found.attempt, find)
    if (found.is === "in") void renew(meetingId, found.identity, found.secret)
    return undefined
  }, [meetingId, found])

  const joined = useCallback(
    (secret: string, session: Session) =>
      find({ is: "in", secret, identity: keepIdentity(meetingId, secret, session, Date.now()) }),
    [meetingId],
  )

  switch (found.is) {
    case "looking":
    case "no-link":
    case "wrong-link":
      return found
    case "unreachable": {
      const { code, secret, attempt } = found
      return {
        is: found.is,
        code,
        again: () => find({ is: "looking", secret, attempt: attempt + 1 }),
      }
    }
    case "asked": {
      const { secret, opens } = found
      return {
        is: "asked",
        secret,
        opens,
        joined: (session) => joined(secret, session),
        wrong: () => find({ is: "wrong-link" }),
      }
    }
    case "in":
      return {
        is: "in",
        identity: found.identity,
        forget: () => forgetIdentity(meetingId, found.identity),
        leave() {
          forgetIdentity(meetingId, found.identity)
          find(
            found.secret ? { is: "looking", secret: found.secret, attempt: 0 } : { is: "no-link" },
          )
        },
      }
  }
}

function lookOnDevice(meetingId: string): Found {
  const secret = takeSecret(meetingId)
  const identity = identityFor(meetingId, secret, Date.now())
  if (identity) return { is: "in", identity, secret }
  return secret ? { is: "looking", secret, attempt: 0 } : { is: "no-link" }
}

/** Looks what the link opens: the room's screen needs no name and is in at once. */
function tryLink(
  meetingId: string,
  secret: string,
  attempt: number,
  find: (found: Found) => void,
): () => void {
  const leaving = new AbortController()
  const asking = { body: { secret }, signal: leaving.signal }

  async function look(): Promise<Found> {
    const door = await call<DoorAnswer>("POST", ROUTES.door(meetingId), asking)
    if (!door.ok) return notIn(door.code)
    const opens = door.value.seat
    if (opens !== "screen") return { is: "asked", secret, opens }
    const answer = await call<Session>("POST", ROUTES.sessions(meetingId), asking)
    if (!answer.ok) return notIn(answer.code)
    const identity = keepIdentity(meetingId, secret, answer.value, Date.now())
    return { is: "in", identity, secret }
  }
  function notIn(code: CallProblem): Found {
    return code === "wrong-secret" || code === "no-such-meeting"
      ? { is: "wrong-link" }
      : { is: "unreachable", secret, attempt, code }
  }

  void look().then((found) => {
    if (!leaving.signal.aborted) find(found)
  })
  return () => leaving.abort()
}

/** Towards the end of a long day, the same person gets a new session for the next time this loads. */
async function renew(meetingId: string, identity: Identity, secret: string | undefined) {
  if (!secret || identity.expiresAt - Date.now() > RENEW_BELOW_MS) return
  const body = { secret, rejoin: identity.token }
  const answer = await call<Session>("POST", ROUTES.sessions(meetingId), { body })
  if (answer.ok) keepIdentity(meetingId, secret, answer.value, Date.now())
}
