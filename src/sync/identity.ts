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

/** This device is no longer that person. */
export function forgetIdentity(meetingId: string, identity: Identity, now: number): void {
  write(meetingId, others(meetingId, identity.link, now))
}

/** Clears away what is past its time, also of meetings that nobody opens here any more. */
export function forgetExpired(now: number): void {
  for (const name of onDevice.names()) {
    if (!name.startsWith(PREFIX)) continue
    const meetingId = name.slice(PREFIX.length)
    write(meetingId, identities(meetingId, now))
  }
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
