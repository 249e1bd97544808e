// @vitest-environment jsdom
import { screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, expect, test, vi } from "vitest"
import { FamilyTimeNow } from "../../src/app/FamilyTimeNow.tsx"
import { Removed } from "../../src/app/Removed.tsx"
import type { Seat } from "../../src/meeting/schema.ts"
import { lookAgain } from "../support/lookAgain.ts"
import { faultsOf, show } from "../support/page.tsx"
import { serverThat } from "../support/server.ts"

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
  await vi.waitFor(() => expect(onOver).toHaveBeenCalled())
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
  await vi.waitFor(() => expect(onOver).toHaveBeenCalled())
  expect(asked.find(({ method }) => method === "PUT")?.body).toEqual({ on: false })
})

test("who was taken from the table reads that what they said stays", async () => {
  const onLeave = vi.fn<() => void>()
  show(<Removed because="removed" byCode={false} onLeave={onLeave} />)
  expect(screen.getByText(/Wat je zei, blijft op tafel/)).toBeTruthy()
  expect(await faultsOf()).toEqual([])
  await userEvent.click(screen.getByRole("button", { name: "Schuif opnieuw aan" }))
  expect(onLeave).toHaveBeenCalled()
})
