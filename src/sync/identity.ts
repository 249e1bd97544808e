import type { Links, Session } from "../contract/answers.ts"
import type { Language } from "../meeting/schema.ts"
import { isOf, nameIn, onDevice } from "./keeping.ts"

/** After an evening, a borrowed phone knows nobody any more. */
const KEPT_FOR_MS = 12 * 60 * 60 * 1000

/** Who this device is in a meeting: one for each link it was opened with, and for who shares it. */
export interface Identity extends Session {
  /** The beginning of the secret it came by: enough to tell links apart, too little to open one. */
  link: string
  /** They came to the table on the device of somebody who was there already. */
  beside?: true
  /** The facilitator's three links, for inviting. */
  links?: Partial<Links>
  /** What the facilitator calls the meeting, to tell it apart from others. */
  title?: string
  /** The language that they chose, if they did. */
  language?: Language
}

const WHO = "meeting"

/** Each identity under a name of its own: two windows of one device do not write over each other. */
const nameOf = (meetingId: string, who: Pick<Identity, "link" | "personId" | "beside">) =>
  nameIn(meetingId, WHO, who.link, ...(who.beside ? [who.personId] : []))
const markOf = (secret: string) => secret.slice(0, 6)

/**
 * Keeps who this device is in a meeting, for at most 12 hours; `now` in ms since 1970. With `beside`
 * they share it with whoever came by this link before.
 */
export function keepIdentity(
  meetingId: string,
  secret: string,
  session: Session,
  now: number,
  beside?: true,
): Identity {
  const who = { ...session, link: markOf(secret), ...(beside && { beside }) }
  const expiresAt = Math.min(session.expiresAt, now + KEPT_FOR_MS)
  return write(meetingId, { ...read(nameOf(meetingId, who), now), ...who, expiresAt })
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
  if (secret !== undefined) return everyoneHere(meetingId, secret, now)[0]
  const kept = identities(meetingId, now).sort((a, b) => b.expiresAt - a.expiresAt)
  return kept.find(({ seat }) => seat !== "screen") ?? kept[0]
}

/**
 * [B1] All who share this device by this link, the one who came by it first; without a link, with
 * whoever `identityFor` finds.
 */
export function everyoneHere(
  meetingId: string,
  secret: string | undefined,
  now: number,
): Identity[] {
  const link = secret ? markOf(secret) : identityFor(meetingId, undefined, now)?.link
  const nameHere = (one: Identity) => nameOf(meetingId, one)
  return identities(meetingId, now)
    .filter((one) => one.link === link)
    .sort((a, b) => (nameHere(a) < nameHere(b) ? -1 : 1))
}

/** Keeps links beside the facilitator's identity; they go when it goes. */
export function keepLinks(
  meetingId: string,
  identity: Identity,
  links: Partial<Links>,
  now: number,
): void {
  const kept = read(nameOf(meetingId, identity), now)
  if (kept) write(meetingId, { ...kept, links: { ...kept.links, ...links } })
}

/** Keeps what the facilitator calls the meeting beside their identity, as `keepLinks` keeps links. */
export function keepTitle(meetingId: string, identity: Identity, title: string, now: number): void {
  const kept = read(nameOf(meetingId, identity), now)
  if (kept && kept.title !== title) write(meetingId, { ...kept, title })
}

/** Keeps the language that somebody chose beside who they are, so that they find it again. */
export function keepLanguageOf(
  meetingId: string,
  identity: Identity,
  language: Language,
  now: number,
): void {
  const kept = read(nameOf(meetingId, identity), now)
  if (kept && kept.language !== language) write(meetingId, { ...kept, language })
}

/** What the facilitator of this device calls the meeting, if anything. */
export function titleOf(meetingId: string, now: number): string | undefined {
  return identities(meetingId, now).find(({ title }) => title)?.title
}

/** The participants' link as a facilitator's device keeps it, also when it was made anew since. */
export function participantLinkHere(meetingId: string, now: number): string | undefined {
  return identities(meetingId, now).find(({ links }) => links?.participant)?.links?.participant
}

/** The links kept beside an identity, also those made anew since. */
export function linksOf(meetingId: string, identity: Identity, now: number): Partial<Links> {
  return read(nameOf(meetingId, identity), now)?.links ?? {}
}

/** This device is no longer that person. */
export function forgetIdentity(meetingId: string, identity: Identity): void {
  onDevice.remove(nameOf(meetingId, identity))
}

/** The meetings that somebody takes part in on this device. */
export function meetingsHere(now: number): string[] {
  const persons = ours().filter((name) => (read(name, now)?.seat ?? "screen") !== "screen")
  return [...new Set(persons.map((name) => name.split(".")[2] ?? ""))]
}

/** Clears away all of ours on this device that is past its time, or is no longer what we wrote. */
export function clearPast(now: number): void {
  for (const name of onDevice.names())
    if (name.startsWith("aan-tafel.") && !read(name, now)) onDevice.remove(name)
}

/** The names of identities: other things are kept on a device under names of their own. */
function ours(): string[] {
  return onDevice.names().filter((name) => name.startsWith(`aan-tafel.${WHO}.`))
}

function identities(meetingId: string, now: number): Identity[] {
  return ours()
    .filter((name) => isOf(meetingId, name))
    .flatMap((name) => read(name, now) ?? [])
}

/** What is kept under a name, unless it is past its time or no longer what we wrote. */
function read(name: string, now: number): Identity | undefined {
  try {
    const kept = JSON.parse(onDevice.get(name) ?? "null") as Identity | null
    return kept && kept.expiresAt > now ? kept : undefined
  } catch {
    return undefined
  }
}

function write(meetingId: string, identity: Identity): Identity {
  onDevice.set(nameOf(meetingId, identity), JSON.stringify(identity))
  return identity
}
