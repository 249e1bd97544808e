// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { dayAfter, dayOf } from "../../src/board/kept/days.ts"
import { KeptPanel } from "../../src/board/kept/KeptPanel.tsx"
import { keepIdentity } from "../../src/sync/identity.ts"
import { keepSecret } from "../../src/sync/secret.ts"
import { onForgotten } from "../../src/sync/forget.ts"
import { meetingWith } from "../support/cast.ts"
import { lookAgain } from "../support/lookAgain.ts"
import { faultsOf, letDialogsOpen } from "../support/page.tsx"
import { panelOf, press } from "../support/panel.tsx"
import { serverThat } from "../support/server.ts"

const MEETING = "GET /api/meetings/m"
const KEEP = "PUT /api/meetings/m/keep"
const DELETE = "DELETE /api/meetings/m"
const until = (moment: number) => ({ [MEETING]: { body: { deleteAfter: moment } } })
const MAY = new Date(2027, 4, 21, 15).getTime()

beforeEach(() => {
  // The middle of a day: "today" is the same one for the page and for the test.
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 10, 19, 12) })
  letDialogsOpen()
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const open = (name: string) => panelOf(meetingWith().who(name), <KeptPanel planHref="/m/m/plan" />)
const day = () => screen.getByLabelText<HTMLInputElement>("Op welke dag wordt alles gewist?")
const today = () => dayOf(Date.now())

test("everyone reads on which day everything goes, and only the facilitator can change it", async () => {
  serverThat(until(MAY))
  open("emre")
  await screen.findByText(
    "Op vrijdag 21 mei 2027 wordt alles gewist. Neem het plan vóór die dag mee.",
  )
  expect(screen.getByRole("link", { name: "Bekijk het plan" }).getAttribute("href")).toBe(
    "/m/m/plan",
  )
  const buttons = screen.getAllByRole("button").map(({ textContent }) => textContent)
  expect(buttons).toEqual(["", "Vergeet mij op dit toestel"])
  expect(await faultsOf()).toEqual([])
})

test("without a connection it says so, and looks again when asked", async () => {
  let tries = 0
  serverThat({ [MEETING]: () => (tries++ === 0 ? "nobody" : { body: { deleteAfter: MAY } }) })
  open("emre")
  await screen.findByText(/Er is even geen verbinding/)
  await press("Kijk opnieuw")
  await screen.findByText(/21 mei 2027/)
  expect(screen.queryByText(/Er is even geen verbinding/)).toBeNull()
})

test("another day is counted from today, and the page tells the day that the server keeps", async () => {
  let deleteAfter = MAY
  const asked = serverThat({
    [MEETING]: () => ({ body: { deleteAfter } }),
    [KEEP]: ({ body }) => {
      deleteAfter = Date.now() + Number(body?.["days"]) * 24 * 60 * 60 * 1000
      return { status: 204 }
    },
  })
  open("mireille")
  await screen.findByText(/21 mei 2027/)
  await press("Kies een andere dag")
  expect(document.activeElement).toBe(day())
  expect([day().value, day().min, day().max]).toEqual([
    "2027-05-21",
    dayAfter(today(), 1),
    dayAfter(today(), 365),
  ])
  expect(await faultsOf()).toEqual([])
  fireEvent.change(day(), { target: { value: dayAfter(today(), 30) } })
  await press("Bewaar")
  await waitFor(() => expect(screen.queryByText(/21 mei 2027/)).toBeNull())
  expect(asked.find(({ method }) => method === "PUT")?.body).toEqual({ days: 30 })
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Kies een andere dag" }))
  expect(screen.getByText(/^Dat is veranderd\. Op .+ wordt alles gewist/)).toBeTruthy()
})

test("whoever has it open reads the other day that the facilitator chose", async () => {
  let deleteAfter = MAY
  serverThat({ [MEETING]: () => ({ body: { deleteAfter } }) })
  open("emre")
  await screen.findByText(/21 mei 2027/)
  deleteAfter = new Date(2027, 5, 1, 15).getTime()
  await lookAgain()
  expect(await screen.findByText(/^Op dinsdag 1 juni 2027 wordt alles gewist/)).toBeTruthy()
})

test("what is kept is told by where it is: at the server, on this device, and in the log", async () => {
  serverThat(until(MAY))
  open("emre")
  const told = screen.getAllByRole("listitem").map(({ textContent }) => textContent)
  expect(told).toHaveLength(3)
  expect(told[0]).toMatch(/^Op de server, versleuteld/)
  expect(told[1]).toMatch(/^Op dit toestel, hooguit 12 uur/)
  expect(told[2]).toMatch(/Nooit wat er gezegd is\.$/)
})

test.each([
  ["today", () => today()],
  ["more than a year from now", () => dayAfter(today(), 366)],
  ["no day", () => ""],
])("%s is no day to delete everything on", async (_, chosen) => {
  const asked = serverThat(until(MAY))
  open("mireille")
  await screen.findByText(/21 mei 2027/)
  await press("Kies een andere dag")
  fireEvent.change(day(), { target: { value: chosen() } })
  await press("Bewaar")
  await screen.findByText(/Kies een dag tussen/)
  expect(asked.filter(({ method }) => method === "PUT")).toEqual([])
  await press("Toch niet")
  expect(screen.queryByText(/Kies een dag tussen/)).toBeNull()
})

test("deleting is asked twice, says what goes, and can be left", async () => {
  const asked = serverThat({ ...until(MAY), [DELETE]: { status: 204 } })
  const deleted = () => asked.filter(({ method }) => method === "DELETE").length
  open("mireille")
  await press("Wis alles nu")
  const question = screen.getByRole("group", { name: "Wis alles nu" })
  // The same key pressed once more does nothing.
  expect(document.activeElement).toBe(question)
  expect(question.textContent).toContain("Niemand kan het terughalen")
  expect(await faultsOf()).toEqual([])
  await press("Toch niet")
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Wis alles nu" }))
  await press("Wis alles nu")
  expect(deleted()).toBe(0)
  await press("Ja, wis alles")
  await waitFor(() => expect(deleted()).toBe(1))
})

test("what could not be deleted is told", async () => {
  serverThat({ ...until(MAY), [DELETE]: "nobody" })
  open("mireille")
  await press("Wis alles nu")
  await press("Ja, wis alles")
  await screen.findByText(/Er is even geen verbinding/)
})

test("who wants to be forgotten is asked twice, and then nothing of them is kept here", async () => {
  serverThat(until(MAY))
  const session = { token: "t", seat: "participant", personId: "emre" } as const
  keepIdentity("m", "s3cret", { ...session, expiresAt: Date.now() + 60_000 }, Date.now())
  keepSecret("m", "s3cret")
  const { desk } = open("emre")
  desk.draft.set("Nog niet op tafel")
  const heard = vi.fn<() => void>()
  const stop = onForgotten("m", heard)
  await press("Vergeet mij op dit toestel")
  expect(localStorage).toHaveLength(1)
  expect(screen.queryByText(/links/)).toBeNull()
  await press("Ja, vergeet mij")
  expect(localStorage).toHaveLength(0)
  expect(Object.keys(sessionStorage)).toEqual(["aan-tafel.language"])
  await waitFor(() => expect(heard).toHaveBeenCalled())
  stop()
})

test("the facilitator is told first that the links go too", async () => {
  serverThat(until(MAY))
  open("mireille")
  await press("Vergeet mij op dit toestel")
  screen.getByText(/Dan kun je niet meer terug als gespreksleider/)
})
