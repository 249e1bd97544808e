// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { FamilyTimeLine } from "../../src/board/FamilyTimeLine.tsx"
import { PeoplePanel } from "../../src/board/people/PeoplePanel.tsx"
import { goToStage } from "../../src/meeting/commands/meeting.ts"
import { meetingWith, NOW } from "../support/cast.ts"
import { faultsOf, letDialogsOpen } from "../support/page.tsx"
import { panelOf } from "../support/panel.tsx"
import { serverThat } from "../support/server.ts"

const FAMILY_TIME = "PUT /api/meetings/m/family-time"

beforeEach(letDialogsOpen)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** Somebody at the table, while the server says that it is family time or not. */
function sit(name: string, familyTime: boolean, cast = meetingWith()) {
  const panel = (
    <>
      <FamilyTimeLine />
      <PeoplePanel />
    </>
  )
  panelOf(cast.who(name), panel, { familyTime })
}

const OUT = /gespreksleider zijn weg en lezen niet mee/

test("anybody of the family ends it from a quiet line; others who stay only read it", async () => {
  const asked = serverThat({ [FAMILY_TIME]: { status: 204 } })
  sit("emre", true)
  expect(screen.getByText(OUT)).toBeTruthy()
  expect(await faultsOf()).toEqual([])
  await userEvent.click(screen.getByRole("button", { name: "Beëindig besloten tijd" }))
  expect(await faultsOf()).toEqual([])
  await userEvent.click(screen.getByRole("button", { name: "Ja, beëindig" }))
  await waitFor(() => expect(asked.at(-1)?.body).toEqual({ on: false }))
  sit("ilse", true)
  expect(screen.getByText(OUT)).toBeTruthy()
  expect(screen.queryByRole("button", { name: "Beëindig besloten tijd" })).toBeNull()
  sit("emre", false)
  expect(screen.queryByText(OUT)).toBeNull()
})

test("one slip of the thumb lets nobody back in, nor does a double press", async () => {
  const asked = serverThat({ [FAMILY_TIME]: { status: 204 } })
  sit("emre", true)
  await userEvent.click(screen.getByRole("button", { name: "Beëindig besloten tijd" }))
  // Where the first press was, this button is now.
  fireEvent.click(screen.getByRole("button", { name: "Ja, beëindig" }), { detail: 2 })
  expect(screen.getByText(/komen dan terug aan tafel/)).toBeTruthy()
  expect(asked).toEqual([])
  await userEvent.click(screen.getByRole("button", { name: "Toch niet" }))
  expect(asked).toEqual([])
  expect(document.activeElement?.textContent).toBe("Beëindig besloten tijd")
})

test("the facilitator alone begins it, and is told first who leaves", async () => {
  const asked = serverThat({ [FAMILY_TIME]: { status: 204 } })
  sit("mireille", false)
  await userEvent.click(screen.getByRole("button", { name: "Begin besloten tijd" }))
  expect(screen.getByText(/jij en de hulpverleners gaan er even uit/)).toBeTruthy()
  expect(asked).toEqual([])
  await userEvent.click(screen.getByRole("button", { name: "Ja, begin" }))
  await waitFor(() => expect(asked.at(-1)?.body).toEqual({ on: true }))
  sit("emre", false)
  expect(screen.queryByRole("button", { name: "Begin besloten tijd" })).toBeNull()
})

test("[G7] who leads and points at family time reads that it is not on, and begins it there", async () => {
  const asked = serverThat({ [FAMILY_TIME]: { status: 204 } })
  const cast = meetingWith()
  const { meeting, writer } = cast.who("mireille")
  goToStage(meeting, writer, "family-time", NOW)
  cast.exchange()
  const IS_OFF = /^Besloten tijd is niet aan/
  sit("mireille", false, cast)
  expect(await faultsOf()).toEqual([])
  const line = within(screen.getByText(IS_OFF))
  await userEvent.click(line.getByRole("button", { name: "Begin besloten tijd" }))
  await userEvent.click(line.getByRole("button", { name: "Ja, begin" }))
  await waitFor(() => expect(asked.at(-1)?.body).toEqual({ on: true }))
  for (const [name, isOn] of [
    ["mireille", true],
    ["fenna", false],
  ] as const) {
    sit(name, isOn, cast)
    expect([name, screen.queryByText(IS_OFF)]).toEqual([name, null])
  }
})
