// @vitest-environment jsdom
import { act, screen, waitFor } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { First } from "../../src/first/First.tsx"
import { factsOf } from "../../src/meeting/queries/facts.ts"
import { faultsOf } from "../support/page.tsx"
import { dotsFor } from "./table.tsx"

beforeEach(() => sessionStorage.clear())
afterEach(() => vi.unstubAllGlobals())

const button = (name: string) => screen.getByRole("button", { name })
const press = (name: string) => userEvent.click(button(name))
const focus = () => document.activeElement?.textContent

test("[S4] the facilitator says how many each has, from one to ten, and asks", async () => {
  const held = dotsFor("mireille")
  held.show(<First />)
  expect(await faultsOf()).toEqual([])
  for (let time = 0; time < 9; time++) await press("Eén stip meer voor ieder")
  expect(button("Eén stip meer voor ieder").getAttribute("aria-disabled")).toBe("true")
  for (let time = 0; time < 8; time++) await press("Eén stip minder voor ieder")
  await press("Vraag om stippen")
  await waitFor(() => expect(factsOf(held.meeting).dots).toBe(2))
  expect(held.calls.map(({ method }) => method)).toContain("DELETE")
  await waitFor(() => expect(focus()).toBe("Iedereen geeft nu stippen."))
})

test("without a line nothing is asked, and that is said", async () => {
  const held = dotsFor("mireille")
  held.line.isBroken = true
  held.show(<First />)
  await press("Vraag om stippen")
  expect(factsOf(held.meeting).dots).toBeNull()
  expect(document.querySelector(".field-problem")?.textContent).not.toBe("")
})

test("[S1] who gave is seen, never what; for whoever has no device they are given here", async () => {
  const held = dotsFor("mireille")
  held.sealed.set("emre", { slaapt: 3 })
  held.ask(3)
  held.show(<First />)
  await waitFor(() => expect(document.querySelectorAll(".gave-dots")).toHaveLength(1))
  expect(document.querySelector(".gave-dots")?.textContent).toContain("emre")
  // An interpreter is not asked, nor is who leads.
  expect(document.querySelectorAll(".who-dots li")).toHaveLength(4)
  expect(document.querySelectorAll(".dots")).toHaveLength(0)
  expect(await faultsOf()).toEqual([])
  await press("Geef de stippen van tonny")
  expect(focus()).toBe("De stippen van tonny")
  await press("Stip erbij: ‘Papa drinkt’")
  await waitFor(() => expect(held.sealed.get("tonny")).toEqual({ drinkt: 1 }))
  await press("Klaar")
  expect(document.activeElement).toBe(button("Geef de stippen van tonny"))
  await waitFor(() => expect(document.querySelectorAll(".gave-dots")).toHaveLength(2))
})

test("all are shown at once, on one press that says who has not given yet", async () => {
  const held = dotsFor("mireille")
  held.sealed.set("emre", { slaapt: 3 })
  held.ask(3)
  held.show(<First />)
  await userEvent.click(
    await screen.findByRole("button", { name: "Laat zien: 3 mensen gaven nog geen stippen" }),
  )
  await screen.findByText("De stippen zijn open, ook op het scherm.")
  expect(focus()).toBe("De stippen zijn open, ook op het scherm.")
  expect(document.querySelectorAll(".dots-shown .given")).toHaveLength(3)
  await press("Haal de stippen van het scherm")
  expect(factsOf(held.meeting).dots).toBeNull()
  expect(focus()).toBe("Er zijn nu geen stippen gevraagd.")
})

test("stopping before that is asked twice", async () => {
  const held = dotsFor("mireille")
  held.ask(3)
  held.show(<First />)
  await press("Stop zonder te laten zien")
  expect(factsOf(held.meeting).dots).toBe(3)
  await press("Ja, stop. Niemand ziet de stippen dan")
  expect(factsOf(held.meeting).dots).toBeNull()
})

test("asked anew, nobody has given", async () => {
  const held = dotsFor("mireille")
  held.sealed.set("tonny", { slaapt: 1 })
  held.ask(3)
  held.show(<First />)
  await waitFor(() => expect(document.querySelectorAll(".gave-dots")).toHaveLength(1))
  act(() => held.reveal())
  await press("Haal de stippen van het scherm")
  await press("Vraag om stippen")
  await screen.findByText("Iedereen geeft nu stippen.")
  await waitFor(() => expect(document.querySelectorAll(".gave-dots")).toHaveLength(0))
})
