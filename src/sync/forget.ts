import { inTab, isOf, isOfPerson, onDevice } from "./keeping.ts"

/** Where the tabs of this device tell one another. */
const CHANNEL = "aan-tafel.forgotten"

/** Removes all that this device and this tab keep of a meeting: there is nothing to come back to. */
export function clearAway(meetingId: string): void {
  for (const keeping of [onDevice, inTab])
    for (const name of keeping.names()) if (isOf(meetingId, name)) keeping.remove(name)
}

/**
 * Somebody is out: removes what this tab keeps of theirs alone; and unless the link is still needed, all
 * that it keeps of the meeting, the secret of the link too.
 */
export function clearTab(meetingId: string, personId: string | null, keepsLink: boolean): void {
  for (const name of inTab.names())
    if (isOf(meetingId, name) && (!keepsLink || isOfPerson(personId, name))) inTab.remove(name)
}

/** This device forgets who it is in a meeting, in this tab and in every other. */
export function forgetMeeting(meetingId: string): void {
  clearAway(meetingId)
  const channel = openChannel()
  channel?.postMessage(meetingId)
  channel?.close()
}

/** None where a browser keeps nothing for us: then no other tab has anything to forget. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(CHANNEL)
  } catch {
    return undefined
  }
}

/**
 * Calls back when this device was made to forget the meeting, whichever tab that was done in; what
 * this tab kept is removed by then. Gives how to stop listening.
 */
export function onForgotten(meetingId: string, forgotten: () => void): () => void {
  const channel = openChannel()
  const hear = ({ data }: MessageEvent) => {
    if (data === meetingId) leave()
  }
  // A page that the browser kept whole, and shows again on going back, has heard nothing.
  const lookAgain = ({ persisted }: PageTransitionEvent) => {
    if (persisted && !onDevice.names().some((name) => isOf(meetingId, name))) leave()
  }
  function leave(): void {
    clearAway(meetingId)
    forgotten()
  }
  channel?.addEventListener("message", hear)
  window.addEventListener("pageshow", lookAgain)
  return () => {
    channel?.close()
    window.removeEventListener("pageshow", lookAgain)
  }
}
