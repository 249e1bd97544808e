import { useCallback, useEffect, useState } from "react"
import type { DoorAnswer, Session } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { call, type CallProblem } from "../sync/api.ts"
import type { AddressedAs } from "../meeting/schema.ts"
import type { Identity } from "../sync/identity.ts"
import { takeSecret } from "../sync/secret.ts"
import { askDoor } from "./door.ts"
import { comeIn, keptHere, seatsOf, type FoundIn, type InTogether } from "./together.ts"

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
      /** What this meeting calls people. */
      address: AddressedAs
      joined: (session: Session) => void
      wrong: (because: WrongLink) => void
    }
  | InTogether

export type WrongLink = Extract<CallProblem, "wrong-secret" | "no-such-meeting">

type Found =
  | { is: "looking"; secret: string; attempt: number }
  | { is: "no-link" }
  | { is: "wrong-link"; because: WrongLink }
  | { is: "unreachable"; secret: string; attempt: number; code: CallProblem }
  | ({ is: "asked"; secret: string; opens: Session["seat"] } & Pick<
      DoorAnswer,
      "deleteAfter" | "address"
    >)
  | FoundIn

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
    (secret: string, session: Session) => find(comeIn(meetingId, secret, session)),
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
      const { secret, opens, deleteAfter, address } = found
      return {
        is: "asked",
        secret,
        opens,
        deleteAfter,
        address,
        joined: (session) => joined(secret, session),
        wrong: (because) => find({ is: "wrong-link", because }),
      }
    }
    case "in":
      return (
        seatsOf(meetingId, found, (how) => find((now) => (now.is === "in" ? how(now) : now))) ?? {
          is: "no-link",
        }
      )
  }
}

function lookOnDevice(meetingId: string): Found {
  const secret = takeSecret(meetingId)
  const found = keptHere(meetingId, secret)
  return found ?? (secret ? { is: "looking", secret, attempt: 0 } : { is: "no-link" })
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
    const door = await askDoor(meetingId, secret, leaving.signal)
    if (!door.ok) return notIn(door.code)
    const { seat: opens, deleteAfter, address } = door.value
    if (opens !== "screen") return { is: "asked", secret, opens, deleteAfter, address }
    const answer = await call<Session>("POST", ROUTES.sessions(meetingId), asking)
    if (!answer.ok) return notIn(answer.code)
    return comeIn(meetingId, secret, answer.value)
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
