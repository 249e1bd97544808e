import type { Session } from "../contract/answers.ts"
import {
  everyoneHere,
  forgetIdentity,
  keepIdentity,
  keepLinks,
  linksOf,
  type Identity,
} from "../sync/identity.ts"
import { keepSecret } from "../sync/secret.ts"
import { keepSpeaker, keptSpeaker } from "../sync/speaker.ts"

/** The seat of one person at this device. */
export interface SeatIn {
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
  /** They go; whoever shares this device with them stays. */
  leave: () => void
}

/** [B1] Those who share this device: often one. All that one of them speaks in is theirs alone. */
export interface Together {
  seats: readonly SeatIn[]
  /** Whether somebody else speaks than when this page was opened. */
  hasTurned: boolean
  /** From now on this person speaks. */
  turnTo: (identity: Identity) => void
  /** Somebody else came to the table on this device. */
  comesIn: (session: Session, turn: "speaks" | "later") => void
}

/** Those who are in at this device. */
export interface FoundIn {
  is: "in"
  secret: string | undefined
  here: readonly Here[]
  /** Who speaks, by their place among them. */
  speaks: number
  hasTurned: boolean
}

type Here = Pick<SeatIn, "identity" | "keptUntil">

/** Where the last one goes who leaves. */
type Left = { is: "looking"; secret: string; attempt: number } | { is: "no-link" }

export type Change = (how: (now: FoundIn) => FoundIn | Left) => void

/** The seat of whoever speaks now, and who else sits at this device. */
export type InTogether = { is: "in" } & SeatIn & { together: Together }

/** Those whom this device keeps by this link, if it keeps anybody. */
export function keptHere(meetingId: string, secret: string | undefined): FoundIn | undefined {
  const here = everyoneHere(meetingId, secret, Date.now()).map((identity) => ({
    identity,
    keptUntil: identity.expiresAt,
  }))
  const speaker = keptSpeaker(meetingId)
  const speaks = here.findIndex(({ identity }) => identity.personId === speaker)
  if (here.length === 0) return undefined
  return { is: "in", secret, here, speaks: Math.max(speaks, 0), hasTurned: false }
}

/** Somebody who came in by a link alone: this device keeps who they are from now on. */
export function comeIn(meetingId: string, secret: string, session: Session): FoundIn {
  return alone(secret, keepHere(meetingId, secret, session))
}

/** The seats of those who are in, and how they take turns. */
export function seatsOf(meetingId: string, found: FoundIn, change: Change): InTogether | undefined {
  const { secret, here, speaks, hasTurned } = found
  const seats = here.map((one) => seatOf(meetingId, secret, one, change))
  const speaker = seats[speaks] ?? seats[0]
  const together = { seats, hasTurned, ...turns(meetingId, secret, change) }
  return speaker && { is: "in", ...speaker, together }
}

function seatOf(meetingId: string, secret: string | undefined, one: Here, change: Change): SeatIn {
  const { identity } = one
  const isThis = (other: Here) => other.identity.personId === identity.personId
  const put = (instead: Here) =>
    change((now) => ({ ...now, here: now.here.map((each) => (isThis(each) ? instead : each)) }))
  const kept = (session: Session) => secret && keepHere(meetingId, secret, session, identity.beside)
  return {
    ...one,
    secret,
    renewed(session) {
      const newer = kept(session)
      if (newer) put({ identity, keptUntil: newer.keptUntil })
    },
    back(session) {
      const newer = kept(session)
      if (newer) put(newer)
    },
    relinked(newer) {
      const at = Date.now()
      keepSecret(meetingId, newer)
      const renamed = keepHere(meetingId, newer, identity)
      keepLinks(meetingId, renamed.identity, linksOf(meetingId, identity, at), at)
      forgetIdentity(meetingId, identity)
      change(() => alone(newer, renamed))
    },
    forget: () => forgetIdentity(meetingId, identity),
    leave() {
      forgetIdentity(meetingId, identity)
      change((now) => {
        const here = now.here.filter((each) => !isThis(each))
        if (here.length > 0) return { ...now, here, speaks: 0, hasTurned: true }
        return secret ? { is: "looking", secret, attempt: 0 } : { is: "no-link" }
      })
    },
  }
}

function turns(
  meetingId: string,
  secret: string | undefined,
  change: Change,
): Pick<Together, "turnTo" | "comesIn"> {
  return {
    turnTo({ personId }) {
      keepSpeaker(meetingId, personId)
      change((now) => {
        const speaks = now.here.findIndex(({ identity }) => identity.personId === personId)
        return { ...now, speaks, hasTurned: true }
      })
    },
    comesIn(session, turn) {
      if (secret === undefined) return
      const newcomer = keepHere(meetingId, secret, session, true)
      if (turn === "speaks") keepSpeaker(meetingId, session.personId)
      change((now) => {
        const here = [...now.here, newcomer]
        return turn === "later"
          ? { ...now, here }
          : { ...now, here, speaks: now.here.length, hasTurned: true }
      })
    },
  }
}

/** With a session that this device keeps from now on. */
function keepHere(meetingId: string, secret: string, session: Session, beside?: true): Here {
  const identity = keepIdentity(meetingId, secret, session, Date.now(), beside)
  return { identity, keptUntil: identity.expiresAt }
}

function alone(secret: string, one: Here): FoundIn {
  return { is: "in", secret, here: [one], speaks: 0, hasTurned: false }
}
