import type { Links, Session } from "../contract/answers.ts"
import { onDevice } from "./keeping.ts"

/** After an evening, a borrowed phone knows nobody any more. */
const KEPT_FOR_MS = 12 * 60 * 60 * 1000

/** Who this device is in a meeting: one for each link it was opened with. */
export interface Identity extends Session {
  /** The beginning of the secret it came by: enough to tell links apart, too little to open one. */
  link: string
  /** The facilitator's three links, for inviting. */
  links?: Partial<Links>
}

const PREFIX = "aan-tafel.meeting."
const markOf = (secret: string) => secret.slice(0, 6)

/** Keeps who this device is in a meeting, for at most 12 hours; `now` in ms since 1970. */
export function keepIdentity(
  meetingId: string,
  secret: string,
  session: Session,
  now: number,
): Identity {
  const before = identityFor(meetingId, secret, now)
  const kept: Identity = {
    ...session,
    ...(before?.links && { links: before.links }),
    link: markOf(secret),
    expiresAt: Math.min(session.expiresAt, now + KEPT_FOR_MS),
  }
  write(meetingId, [kept, ...others(meetingId, kept.link, now)])
  return kept
}

/**
 * Who this device is by this link. Somebody who came without a link is whoever this device was
 * last, and the room's screen only when it was nobody else.
 */
export function identityFor(
  meetingId: string,
  secret: string | undefined,
  now: number,
): Identity | undefined {
  const kept = identities(meetingId, now)
  if (secret !== undefined) return kept.find(({ link }) => link === markOf(secret))
  return kept.find(({ seat }) => seat !== "screen") ?? kept[0]
}

/** Keeps links beside the facilitator's identity; they go when it goes. */
export function keepLinks(
  meetingId: string,
  identity: Identity,
  links: Partial<Links>,
  now: number,
): Identity {
  const kept = { ...identity, links: { ...identity.links, ...links } }
  write(meetingId, [kept, ...others(meetingId, kept.link, now)])
  return kept
}

/** The links kept beside an identity, also those made anew since. */
export function linksOf(meetingId: string, identity: Identity, now: number): Partial<Links> {
  return identities(meetingId, now).find(({ link }) => link === identity.link)?.links ?? {}
}

/** This device is no longer that person. */
export function forgetIdentity(meetingId: string, identity: Identity, now: number): void {
  write(meetingId, others(meetingId, identity.link, now))
}

/** The meetings that somebody takes part in on this device. Clears away all that is past its time. */
export function meetingsHere(now: number): string[] {
  const ids = onDevice.names().flatMap((name) => {
    return name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []
  })
  for (const id of ids) write(id, identities(id, now))
  return ids.filter((id) => identities(id, now).some(({ seat }) => seat !== "screen"))
}

function others(meetingId: string, link: string, now: number): Identity[] {
  return identities(meetingId, now).filter((identity) => identity.link !== link)
}

function identities(meetingId: string, now: number): Identity[] {
  try {
    const kept = JSON.parse(onDevice.get(PREFIX + meetingId) ?? "[]") as Identity[]
    return kept.filter(({ expiresAt }) => expiresAt > now)
  } catch {
    return []
  }
}

function write(meetingId: string, kept: Identity[]): void {
  if (kept.length === 0) onDevice.remove(PREFIX + meetingId)
  else onDevice.set(PREFIX + meetingId, JSON.stringify(kept))
}
