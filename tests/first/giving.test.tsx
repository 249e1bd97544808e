// @vitest-environment jsdom
import { act, screen, waitFor } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { FirstSheet } from "../../src/first/FirstSheet.tsx"
import { FirstWay } from "../../src/first/FirstWay.tsx"
import { binCard } from "../../src/meeting/commands/cards.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { NOW } from "../support/cast.ts"
import { faultsOf } from "../support/page.tsx"
import { dotsFor } from "./table.tsx"

beforeEach(() => sessionStorage.clear())
afterEach(() => vi.unstubAllGlobals())

const button = (name: string) => screen.getByRole("button", { name })
const put = (words: string) => userEvent.click(button(`Stip erbij: ‘${words}’`))
const take = (words: string) => userEvent.click(button(`Stip eraf: ‘${words}’`))
const both = (
  <>
    <FirstWay onOpen={() => {}} />
    <FirstSheet />
  </>
)

test("[S1] dots are kept with each press, and nobody else is told", async () => {
  const held = dotsFor("emre")
  held.ask(3)
  held.show(both)
  await screen.findByText("Nog 3 stippen te geven.")
  expect(button("Geef je stippen")).toBeTruthy()
  expect(await faultsOf()).toEqual([])
  await put("Noor slaapt slecht")
  await put("Noor slaapt slecht")
  await put("Noor belt oma")
  await waitFor(() => expect(held.sealed.get("emre")).toEqual({ slaapt: 2, belt: 1 }))
  expect(button("Je stippen liggen klaar")).toBeTruthy()
  expect(held.meeting.dots.size).toBe(0)
  expect(await faultsOf()).toEqual([])
})

test("[S4] there are no more than each has: the next does nothing and keeps the focus", async () => {
  const held = dotsFor("emre")
  held.ask(1)
  held.show(both)
  await screen.findByText("Nog 1 stip te geven.")
  await put("Papa drinkt")
  await put("Noor belt oma")
  expect(screen.getByText(/^Alle stippen liggen/)).toBeTruthy()
  expect(document.activeElement).toBe(button("Stip erbij: ‘Noor belt oma’"))
  await take("Papa drinkt")
  await take("Papa drinkt")
  await put("Noor belt oma")
  await waitFor(() => expect(held.sealed.get("emre")).toEqual({ belt: 1 }))
})

test("a dot on a card that goes into the bin can be given to another", async () => {
  const held = dotsFor("emre")
  held.ask(2)
  held.show(both)
  await screen.findByText("Nog 2 stippen te geven.")
  await put("Papa drinkt")
  await put("Papa drinkt")
  act(() => void binCard(held.meeting, held.player.writer, "drinkt" as CardId, NOW))
  expect(screen.getByText("Nog 2 stippen te geven.")).toBeTruthy()
  await put("Noor belt oma")
  await waitFor(() => expect(held.sealed.get("emre")).toEqual({ belt: 1 }))
})

test("without a line they wait, outlive loading the page anew, and go by themselves", async () => {
  const held = dotsFor("emre")
  held.ask(3)
  held.show(both)
  await screen.findByText("Nog 3 stippen te geven.")
  held.line.isBroken = true
  await put("Papa drinkt")
  expect(await screen.findByText(/^Nog niet verstuurd/)).toBeTruthy()
  expect(button("Je stippen zijn nog niet verstuurd")).toBeTruthy()
  held.anew()
  held.show(both)
  expect(screen.getByText("Nog 2 stippen te geven.")).toBeTruthy()
  expect(await screen.findByText(/^Nog niet verstuurd/)).toBeTruthy()
  held.line.isBroken = false
  act(() => void window.dispatchEvent(new Event("online")))
  await waitFor(() => expect(held.sealed.get("emre")).toEqual({ drinkt: 1 }))
  await waitFor(() => expect(screen.queryByText(/^Nog niet verstuurd/)).toBeNull())
})

test("until it is known what was given, nothing can be pressed away", async () => {
  const held = dotsFor("emre")
  held.ask(3)
  held.line.isBroken = true
  held.show(<FirstSheet />)
  expect(screen.getByText("Een moment.")).toBeTruthy()
  await put("Papa drinkt")
  expect(held.calls.filter(({ method }) => method === "PUT")).toEqual([])
})

test("[S2] shown, those with most stand first, with names, and one's own can still change", async () => {
  const held = dotsFor("emre")
  held.sealed.set("tonny", { belt: 2, slaapt: 1 })
  held.ask(3)
  held.show(both)
  await screen.findByText("Nog 3 stippen te geven.")
  await put("Noor belt oma")
  await waitFor(() => expect(held.sealed.size).toBe(2))
  held.reveal()
  expect(button("Bekijk de stippen")).toBeTruthy()
  const rows = [...document.querySelectorAll(".dots-shown > li")]
  expect(rows.map((row) => row.querySelector(".dots-words")?.textContent)).toEqual([
    "Noor belt oma",
    "Noor slaapt slecht",
  ])
  expect(screen.getByRole("img", { name: "2 stippen" }).closest("li")?.textContent).toContain(
    "tonny",
  )
  expect(await faultsOf()).toEqual([])
  await userEvent.click(button("Verander mijn stippen"))
  expect(document.activeElement).toBe(button("Terug naar alle stippen"))
  expect(screen.getByText("Nog 2 stippen te geven.")).toBeTruthy()
  await userEvent.click(button("Terug naar alle stippen"))
  expect(document.activeElement).toBe(button("Verander mijn stippen"))
})

test.each(["ilse", "mireille"])(
  "%s gives none, and has no way to it before they are shown",
  (name) => {
    const held = dotsFor(name)
    held.ask(3)
    held.show(<FirstWay onOpen={() => {}} />)
    expect(screen.queryByRole("button")).toBeNull()
    held.reveal()
    expect(button("Bekijk de stippen")).toBeTruthy()
  },
)
