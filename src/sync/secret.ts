import { inTab } from "./keeping.ts"

const nameOf = (meetingId: string) => `aan-tafel.secret.${meetingId}`

/**
 * The secret of the link that brought somebody here; undefined when they came without one. It is
 * taken out of the address bar, where somebody who looks along could photograph it, and kept for
 * this tab so that loading the page anew works. What a messenger stuck behind the link is left out.
 */
export function takeSecret(meetingId: string): string | undefined {
  const inLink = /^#([A-Za-z0-9_-]+)/.exec(location.hash)?.[1]
  if (inLink) {
    inTab.set(nameOf(meetingId), inLink)
    history.replaceState(history.state, "", location.pathname + location.search)
  }
  return inLink ?? inTab.get(nameOf(meetingId)) ?? undefined
}

/** Keeps a secret for this tab that did not come by a link: of a meeting that was started here. */
export function keepSecret(meetingId: string, secret: string): void {
  inTab.set(nameOf(meetingId), secret)
}

/** The secret in a link. */
export function secretIn(link: string): string {
  return link.slice(link.indexOf("#") + 1)
}
