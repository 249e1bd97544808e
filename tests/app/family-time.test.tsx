// @vitest-environment jsdom
import { screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, expect, test, vi } from "vitest"
import { FamilyTimeNow } from "../../src/app/FamilyTimeNow.tsx"
import { openDraft } from "../../src/board/draft.ts"
import { Removed } from "../../src/app/Removed.tsx"
import type { CardId, PersonId } from "../../src/meeting/ids.ts"
import type { Seat } from "../../src/meeting/schema.ts"
import { openOwnCards } from "../../src/sync/ownCards.ts"
import { keepSecret } from "../../src/sync/secret.ts"
import { lookAgain } from "../support/lookAgain.ts"
import { faultsOf, show } from "../support/page.tsx"
import { serverThat } from "../support/server.ts"
import { soon } from "../support/soon.ts"

const MEETING = "GET /api/meetings/m"
const onOver = vi.fn<() => void>()

afterEach(() => {
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

const out = (seat: Seat) =>
  show(
    <FamilyTimeNow
      meetingId="m"
      identity={{ token: "t", seat, personId: "fenna", expiresAt: 9, link: "s" }}
      onOver={onOver}
    />,
  )

test("a professional waits calmly, and is back by itself when it is over", async () => {
  let isOver = false
  serverThat({ [MEETING]: () => (isOver ? { body: { familyTime: false } } : "family-time") })
  out("participant")
  expect(screen.getByRole("heading", { name: "Besloten tijd" })).toBeTruthy()
  expect(screen.queryByRole("button")).toBeNull()
  expect(await faultsOf()).toEqual([])
  await lookAgain()
  expect(onOver).not.toHaveBeenCalled()
  isOver = true
  await lookAgain()
  await soon(() => expect(onOver).toHaveBeenCalled())
})

test("the facilitator can end it, and is asked twice", async () => {
  const asked = serverThat({
    [MEETING]: "family-time",
    "PUT /api/meetings/m/family-time": { status: 204 },
  })
  out("facilitator")
  await userEvent.click(screen.getByRole("button", { name: "Beëindig besloten tijd" }))
  expect(asked.some(({ method }) => method === "PUT")).toBe(false)
  await userEvent.click(screen.getByRole("button", { name: "Ja, beëindig" }))
  await soon(() => expect(onOver).toHaveBeenCalled())
  expect(asked.find(({ method }) => method === "PUT")?.body).toEqual({ on: false })
})

test("who was taken from the table reads that what they said stays", async () => {
  const onLeave = vi.fn<() => void>()
  show(<Removed meetingId="m" personId="emre" because="removed" byCode={false} onLeave={onLeave} />)
  expect(screen.getByText(/Wat je zei, blijft op tafel/)).toBeTruthy()
  expect(await faultsOf()).toEqual([])
  await userEvent.click(screen.getByRole("button", { name: "Schuif opnieuw aan" }))
  expect(onLeave).toHaveBeenCalled()
})

test("who was taken from the table can copy what they had not laid; the tab keeps nothing of it", async () => {
  openDraft("m", "emre").draft.set("Ik wilde nog zeggen")
  openOwnCards("m", "emre").keep({
    id: "a" as CardId,
    kind: "worry",
    text: "Alleen voor mij",
    author: "emre" as PersonId,
  })
  keepSecret("m", "s3cret")
  const removed = (isShared: boolean) => (
    <Removed
      meetingId="m"
      personId="emre"
      because="removed"
      byCode={false}
      isShared={isShared}
      onLeave={() => undefined}
    />
  )
  const ofMeeting = () => Object.keys(sessionStorage).filter((name) => name.includes(".m"))
  openDraft("m", "oma").draft.set("Van oma")
  show(removed(true))
  expect(screen.getByText("Ik wilde nog zeggen")).toBeTruthy()
  expect(screen.getByText("Alleen voor mij")).toBeTruthy()
  expect(await faultsOf()).toEqual([])
  expect(ofMeeting()).toEqual(["aan-tafel.secret.m", "aan-tafel.draft.m.oma"])
  show(removed(false))
  expect(ofMeeting()).toEqual([])
})
