// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest"
import { openDraft } from "../../src/board/draft.ts"
import type { Session } from "../../src/contract/answers.ts"
import { clearAway, forgetMeeting, onForgotten } from "../../src/sync/forget.ts"
import { keepCode } from "../../src/sync/code.ts"
import { keepHopeful } from "../../src/sync/hopeful.ts"
import { keepIdentity, keepLinks } from "../../src/sync/identity.ts"
import type { CardId, PersonId } from "../../src/meeting/ids.ts"
import { keepKnock } from "../../src/sync/knock.ts"
import { keepSecret, takeSecret } from "../../src/sync/secret.ts"
import { openOwnCards } from "../../src/sync/ownCards.ts"
import { keepSpeaker } from "../../src/sync/speaker.ts"
import { tabCopyOf } from "../../src/sync/tabCopy.ts"
import { NOW } from "../support/cast.ts"
import { soon } from "../support/soon.ts"

const session: Session = {
  token: "t",
  seat: "facilitator",
  personId: "mireille",
  expiresAt: NOW + 60_000,
}

const own = {
  id: "k" as CardId,
  kind: "worry",
  text: "Alleen voor mij",
  author: "mireille" as PersonId,
} as const

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, "", "/m/m#screens-own.secret-of-the-participants")
})

/** Everything that can be kept of a meeting. */
function keepAllOf(meetingId: string): void {
  keepLinks(
    meetingId,
    keepIdentity(meetingId, "s3cret-of-mine", session, NOW),
    { participant: "link" },
    NOW,
  )
  keepIdentity(meetingId, "s3cret-of-mine", { ...session, personId: "oma" }, NOW, true)
  keepSpeaker(meetingId, "oma")
  keepIdentity(meetingId, "another-link", { ...session, seat: "screen" }, NOW)
  takeSecret(meetingId)
  keepSecret(meetingId, "s3cret-of-mine")
  keepKnock({ meetingId }, { knockId: "k", knockToken: "t" })
  keepCode(meetingId, { code: "K7M4PQ", expiresAt: NOW + 60_000 })
  keepHopeful(meetingId, { name: "Emre", role: "parent" })
  openDraft(meetingId, "mireille").draft.set("Nog niet op tafel")
  openOwnCards(meetingId, "mireille").keep(own)
  tabCopyOf(meetingId, "mireille").add(new Uint8Array([0, 0]))
}
const kept = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].sort()

test("a browser that keeps nothing for us, and lets no tab tell another, forgets as well", () => {
  vi.stubGlobal("BroadcastChannel", function refused() {
    throw new DOMException("The operation is insecure.", "SecurityError")
  })
  keepAllOf("m")
  const leave = onForgotten("m", () => {})
  forgetMeeting("m")
  leave()
  vi.unstubAllGlobals()
  expect(kept()).toEqual([])
})

test("all that is kept of a meeting goes, and of another meeting nothing does", () => {
  keepAllOf("other")
  const before = kept()
  history.replaceState(null, "", "/m/m#screens-own.secret-of-the-participants")
  keepAllOf("m")
  expect(kept()).toHaveLength(2 * before.length)
  clearAway("m")
  expect(kept()).toEqual(before)
})

test("whoever watches, in this tab or another, hears that this device forgot the meeting", async () => {
  const forgotten = vi.fn<() => void>()
  const elsewhere = vi.fn<() => void>()
  const stop = [onForgotten("m", forgotten), onForgotten("other", elsewhere)]
  keepAllOf("m")
  forgetMeeting("m")
  expect(kept()).toEqual([])
  // What only the other tab keeps, it clears away itself.
  keepSecret("m", "s3cret")
  await soon(() => expect(forgotten).toHaveBeenCalled())
  expect(kept()).toEqual([])
  expect(elsewhere).not.toHaveBeenCalled()
  for (const each of stop) each()
})

test("a page that the browser shows again as it was looks whether it still knows somebody", () => {
  const forgotten = vi.fn<() => void>()
  const stop = onForgotten("m", forgotten)
  const shownAgain = () =>
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))
  keepAllOf("m")
  shownAgain()
  expect(forgotten).not.toHaveBeenCalled()
  clearAway("m")
  shownAgain()
  expect(forgotten).toHaveBeenCalledTimes(1)
  stop()
})
