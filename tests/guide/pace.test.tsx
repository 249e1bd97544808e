// @vitest-environment jsdom
import { act, cleanup, screen } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { PaceLine } from "../../src/guide/PaceLine.tsx"
import { SayPace } from "../../src/guide/SayPace.tsx"
import { meetingWith } from "../support/cast.ts"
import { lookAgain } from "../support/lookAgain.ts"
import { faultsOf } from "../support/page.tsx"
import { panelOf, press } from "../support/panel.tsx"
import { serverThat } from "../support/server.ts"
import { soon } from "../support/soon.ts"

const PUT = "PUT /api/meetings/m/pace"
const GET = "GET /api/meetings/m/pace"
const TEN_MINUTES = 10 * 60 * 1000

let cast: ReturnType<typeof meetingWith>
beforeEach(() => {
  sessionStorage.clear()
  cast = meetingWith()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const pressed = (name: string) => screen.getByRole("button", { name }).getAttribute("aria-pressed")
const line = () => screen.getByRole("status").textContent

test("[T1] anybody says that it goes too fast, and takes it back by pressing again", async () => {
  const emre = cast.who("emre")
  const asked = serverThat({ [PUT]: {} })
  let written = 0
  emre.meeting.doc.on("update", () => (written += 1))
  panelOf(emre, <SayPace />)
  await press("Het gaat te snel")
  await soon(() => expect(pressed("Het gaat te snel")).toBe("true"))
  expect(line()).toBe("De gespreksleider ziet het, zonder je naam.")
  expect(await faultsOf()).toEqual([])
  // Opened again, or loaded anew, it is still so.
  panelOf(emre, <SayPace />)
  expect(pressed("Het gaat te snel")).toBe("true")
  await press("Het gaat te langzaam")
  await soon(() => expect(pressed("Het gaat te langzaam")).toBe("true"))
  expect(pressed("Het gaat te snel")).toBe("false")
  await press("Het gaat te langzaam")
  await soon(() => expect(pressed("Het gaat te langzaam")).toBe("false"))
  expect(asked.map(({ body }) => body)).toEqual([
    { pace: "fast" },
    { pace: "slow" },
    { pace: null },
  ])
  expect(line()).toBe("")
  expect(written).toBe(0)
})

test("[T1] it ends by itself after ten minutes", async () => {
  serverThat({ [PUT]: {} })
  panelOf(cast.who("emre"), <SayPace />)
  vi.useFakeTimers({ shouldAdvanceTime: true })
  act(() => screen.getByRole("button", { name: "Het gaat te snel" }).click())
  await soon(() => expect(pressed("Het gaat te snel")).toBe("true"))
  await act(() => vi.advanceTimersByTimeAsync(TEN_MINUTES))
  expect(pressed("Het gaat te snel")).toBe("false")
  expect(line()).toBe("")
})

test("[T1] without a line it was not said, and that is told", async () => {
  serverThat({ [PUT]: "nobody" })
  panelOf(cast.who("emre"), <SayPace />)
  await press("Het gaat te snel")
  await soon(() => expect(line()).toMatch(/^Er is even geen verbinding/))
  expect(pressed("Het gaat te snel")).toBe("false")
})

test("[T1] on a phone what is asked is seen above the two ways to say it", async () => {
  panelOf(cast.who("emre"), <SayPace />)
  expect(screen.getByText("Hoe snel gaat het voor jou?")).toBeTruthy()
  expect(await faultsOf()).toEqual([])
})

test("[T1] in family time there is nobody to say it to", () => {
  panelOf(cast.who("emre"), <SayPace />, { familyTime: true })
  expect(screen.queryByRole("button")).toBeNull()
})

test("[T1] the facilitator reads how many, without names; seen, it waits for somebody more", async () => {
  let felt = { slow: 0, fast: 2 }
  serverThat({ [GET]: () => ({ body: felt }) })
  panelOf(cast.who("mireille"), <PaceLine />)
  await soon(() => expect(line()).toMatch(/^2 mensen vinden het te snel\./))
  expect(await faultsOf()).toEqual([])
  await press("Sluit")
  expect(line()).toBe("")
  await lookAgain()
  expect(line()).toBe("")
  felt = { slow: 1, fast: 1 }
  await lookAgain()
  await soon(() =>
    expect(line()).toMatch(/^1 persoon vindt het te snel\. 1 persoon vindt het te langzaam\./),
  )
  felt = { slow: 0, fast: 0 }
  await lookAgain()
  await soon(() => expect(line()).toBe(""))
})
