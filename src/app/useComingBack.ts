import { useState } from "react"
import type { Knocked, Session } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import type { CallProblem } from "../sync/api.ts"
import { usePolling } from "../sync/react/usePolling.ts"
import type { SeatIn } from "./together.ts"
import { useIsPast } from "./useIsPast.ts"

/** How it stands with the session of this device. */
export type Standing =
  /** The server knows it, or this device is asking for a newer one. */
  | "in"
  /** A newer one is to be had as soon as family time is over. */
  | "family-time"
  /** The facilitator ended it. */
  | "removed"
  /** It is past its time, and the way back in is not there any more. */
  | "over"
  /** The meeting itself is gone. */
  | "gone"

/** This long before this device would forget who it is, it asks for a newer session. In ms. */
const RENEW_BELOW_MS = 6 * 60 * 60 * 1000
/** How often it asks: when somebody is out, when there is time, and after too many tries. In ms. */
const OUT_MS = 3_000
const AHEAD_MS = 60_000

/** After these the same question may get another answer. */
const MAY_CHANGE: CallProblem[] = [
  "offline",
  "internal",
  "not-saving",
  "book-changed",
  "too-many-tries",
  "family-time",
]

/**
 * Keeps somebody who is in a meeting in it: a session lasts a day, and with the secret of their link
 * and the token that they had they are the same person again. Only who was taken from the table is
 * not; `isUnknown` says that the server does not know the session any more.
 */
export function useComingBack(
  meetingId: string,
  { identity, secret, keptUntil, renewed, back }: SeatIn,
  isUnknown: boolean,
): Standing {
  const { token, expiresAt } = identity
  const [answered, setAnswered] = useState<{ token: string; code: CallProblem }>()
  const code = answered?.token === token ? answered.code : undefined
  const isDue = useIsPast(keptUntil - RENEW_BELOW_MS)
  const isPastItsTime = useIsPast(expiresAt)
  const mayAsk = secret !== undefined && (code === undefined || MAY_CHANGE.includes(code))
  const asks = mayAsk && (isUnknown || isDue)
  const everyMs = isUnknown && code !== "too-many-tries" ? OUT_MS : AHEAD_MS

  usePolling<Session | Knocked>(
    {
      route: asks ? ROUTES.sessions(meetingId) : undefined,
      body: { secret, rejoin: token },
      everyMs,
    },
    (answer) => {
      if (!answer.ok) setAnswered({ token, code: answer.code })
      else if ("token" in answer.value) (isUnknown ? back : renewed)(answer.value)
    },
  )

  if (!isUnknown) return "in"
  if (mayAsk) return code === "family-time" ? code : "in"
  if (code === "no-such-meeting") return "gone"
  // A token that is only old still tells who somebody was: then no name is asked.
  return code === "bad-input" || !isPastItsTime ? "removed" : "over"
}
