import { inTab, nameIn } from "./keeping.ts"

const nameOf = (meetingId: string) => nameIn(meetingId, "secret")
const participantNameOf = (meetingId: string) => nameIn(meetingId, "participant-secret")

/**
 * The secret of the link that brought somebody here; undefined when they came without one. It is
 * taken out of the address bar, where somebody who looks along could photograph it, and kept for
 * this tab so that loading the page anew works. What a messenger stuck behind the link is left out.
 */
export function takeSecret(meetingId: string): string | undefined {
  const [, inLink, participant] = /^#([\w-]+)(?:\.([\w-]{16,}))?/.exec(location.hash) ?? []
  if (inLink) {
    inTab.set(nameOf(meetingId), inLink)
    if (participant) inTab.set(participantNameOf(meetingId), participant)
    else inTab.remove(participantNameOf(meetingId))
    history.replaceState(history.state, "", location.pathname + location.search)
  }
  return inLink ?? inTab.get(nameOf(meetingId)) ?? undefined
}

/**
 * The participants' secret, where the link that brought this tab here gave it along: the room's
 * screen shows with it how to join, and cannot know it otherwise.
 */
export function participantSecret(meetingId: string): string | undefined {
  return inTab.get(participantNameOf(meetingId)) ?? undefined
}

/** The screen's link with the participants' secret behind its own: `#<screen>.<participant>`. */
export function screenLinkFor(screen: string, participant: string | undefined): string {
  return participant ? `${screen}.${secretIn(participant)}` : screen
}

/** Keeps a secret for this tab that did not come by a link: of a meeting that was started here. */
export function keepSecret(meetingId: string, secret: string): void {
  inTab.set(nameOf(meetingId), secret)
}

/** The secret in a link. */
export function secretIn(link: string): string {
  return link.slice(link.indexOf("#") + 1)
}
