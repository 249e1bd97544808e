import { useCallback, useEffect, useState } from "react"
import type { DoorAnswer, Session } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { call, type CallProblem } from "../sync/api.ts"
import {
  forgetIdentity,
  identityFor,
  keepIdentity,
  keepLinks,
  linksOf,
  type Identity,
} from "../sync/identity.ts"
import { keepSecret, takeSecret } from "../sync/secret.ts"

/** Whether this device has a seat in a meeting, and if not, what it takes to get one. */
export type Seat =
  | { is: "looking" }
  | { is: "no-link" }
  /** It was no link of this meeting, or no longer; or the meeting itself is gone. */
  | { is: "wrong-link"; because: WrongLink }
  | { is: "unreachable"; code: CallProblem; again: () => void }
  | {
      is: "asked"
      secret: string
      opens: Session["seat"]
      /** When everything of the meeting is deleted, ms since 1970. */
      deleteAfter: number
      joined: (session: Session) => void
      wrong: (because: WrongLink) => void
    }
  | {
      is: "in"
      identity: Identity
      /** Of the link that brought this tab here. */
      secret: string | undefined
      /** Until when this device keeps who it is, in ms since 1970. */
      keptUntil: number
      /** A newer session of the same person, for the next time this loads. */
      renewed: (session: Session) => void
      /** A newer session, to go on with: the server no longer knows the one that was. */
      back: (session: Session) => void
      /** The link that they came by was made anew here: this is its secret. */
      relinked: (secret: string) => void
      forget: () => void
      leave: () => void
    }

export type SeatIn = Extract<Seat, { is: "in" }>

export type WrongLink = Extract<CallProblem, "wrong-secret" | "no-such-meeting">

type Found =
  | { is: "looking"; secret: string; attempt: number }
  | { is: "no-link" }
  | { is: "wrong-link"; because: WrongLink }
  | { is: "unreachable"; secret: string; attempt: number; code: CallProblem }
  | { is: "asked"; secret: string; opens: Session["seat"]; deleteAfter: number }
  | { is: "in"; identity: Identity; secret: string | undefined; keptUntil: number }

/**
 * Whether somebody came by a code: their identity is told apart by its own token, for there was no
 * link (`KnockPage`).
 */
export function cameByCode({ link, token }: Identity): boolean {
  return token.startsWith(link)
}

/** The seat that this tab has in a meeting: kept from before, or got by the link it was opened with. */
export function useSeat(meetingId: string): Seat {
  const [found, find] = useState<Found>(() => lookOnDevice(meetingId))

  useEffect(() => {
    if (found.is === "looking") return tryLink(meetingId, found.secret, found.attempt, find)
    return undefined
  }, [meetingId, found])

  const joined = useCallback(
    (secret: string, session: Session) => find(inBy(meetingId, secret, session)),
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
      const { secret, opens, deleteAfter } = found
      return {
        is: "asked",
        secret,
        opens,
        deleteAfter,
        joined: (session) => joined(secret, session),
        wrong: (because) => find({ is: "wrong-link", because }),
      }
    }
    case "in": {
      const { identity, secret, keptUntil } = found
      return {
        is: "in",
        identity,
        secret,
        keptUntil,
        renewed(session) {
          if (secret) find({ ...found, keptUntil: inBy(meetingId, secret, session).keptUntil })
        },
        back: (session) => secret && joined(secret, session),
        relinked(newer) {
          const now = Date.now()
          keepSecret(meetingId, newer)
          const kept = inBy(meetingId, newer, identity)
          keepLinks(meetingId, kept.identity, linksOf(meetingId, identity, now), now)
          forgetIdentity(meetingId, identity)
          find(kept)
        },
        forget: () => forgetIdentity(meetingId, identity),
        leave() {
          forgetIdentity(meetingId, identity)
          find(secret ? { is: "looking", secret, attempt: 0 } : { is: "no-link" })
        },
      }
    }
  }
}

function lookOnDevice(meetingId: string): Found {
  const secret = takeSecret(meetingId)
  const identity = identityFor(meetingId, secret, Date.now())
  if (identity) return { is: "in", identity, secret, keptUntil: identity.expiresAt }
  return secret ? { is: "looking", secret, attempt: 0 } : { is: "no-link" }
}

/** In, with a session that this device keeps. */
function inBy(meetingId: string, secret: string, session: Session): Extract<Found, { is: "in" }> {
  const identity = keepIdentity(meetingId, secret, session, Date.now())
  return { is: "in", identity, secret, keptUntil: identity.expiresAt }
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
    const { seat: opens, deleteAfter } = door.value
    if (opens !== "screen") return { is: "asked", secret, opens, deleteAfter }
    const answer = await call<Session>("POST", ROUTES.sessions(meetingId), asking)
    if (!answer.ok) return notIn(answer.code)
    return inBy(meetingId, secret, answer.value)
  }
  function notIn(code: CallProblem): Found {
    return code === "wrong-secret" || code === "no-such-meeting"
      ? { is: "wrong-link", because: code }
      : { is: "unreachable", secret, attempt, code }
  }

  void look().then((found) => {
    if (!leaving.signal.aborted) find(found)
  })
  return () => leaving.abort()
}
