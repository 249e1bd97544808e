import type { Begun } from "../start/startMeeting.ts"
import { keepIdentity, keepLinks } from "../sync/identity.ts"
import { keepSecret, secretIn } from "../sync/secret.ts"
import { boardAddress, goTo } from "./addresses.ts"

/** To the board of a meeting that was begun here, as its facilitator, who keeps the links on this device. */
export function beginAsFacilitator({ started: { meetingId, links }, session }: Begun): void {
  const now = Date.now()
  const secret = secretIn(links.facilitator)
  keepSecret(meetingId, secret)
  keepLinks(meetingId, keepIdentity(meetingId, secret, session, now), links, now)
  goTo(boardAddress(meetingId))
}
