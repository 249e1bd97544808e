import { useState } from "react"
import { keepIdentity, keepLinks, meetingsHere, titleOf } from "../sync/identity.ts"
import { keepSecret, secretIn } from "../sync/secret.ts"
import { Start } from "../start/Start.tsx"
import type { Begun } from "../start/startMeeting.ts"
import { boardAddress, goTo, KNOCK_ADDRESS } from "./addresses.ts"
import "../language/later.ts"

/** Starting; and then at the board as its facilitator, who keeps the links on this device. */
export function StartPage() {
  const [here] = useState(() => waysBack(Date.now()))

  function begin({ started: { meetingId, links }, session }: Begun) {
    const now = Date.now()
    const secret = secretIn(links.facilitator)
    keepSecret(meetingId, secret)
    keepLinks(meetingId, keepIdentity(meetingId, secret, session, now), links, now)
    goTo(boardAddress(meetingId))
  }

  return <Start onBegun={begin} knockHref={KNOCK_ADDRESS} backTo={here} />
}

function waysBack(now: number) {
  return meetingsHere(now).map((id) => ({ address: boardAddress(id), title: titleOf(id, now) }))
}
