// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { PeoplePanel } from "../../src/board/people/PeoplePanel.tsx"
import { Taken } from "../../src/board/people/Taken.tsx"
import { ForWhom } from "../../src/board/write/ForWhom.tsx"
import { writePerson } from "../../src/meeting/commands/server.ts"
import { personOf } from "../../src/meeting/queries/people.ts"
import type { PersonId } from "../../src/meeting/ids.ts"
import { meetingWith, NOW, type Player } from "../support/cast.ts"
import { faultsOf, letDialogsOpen } from "../support/page.tsx"
import { panelOf, press } from "../support/panel.tsx"
import { serverThat } from "../support/server.ts"

beforeEach(letDialogsOpen)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const everyone = new Set(["mireille", "danielle", "emre", "fenna", "ilse"] as PersonId[])
const group = (name: string) => screen.getByRole("heading", { name }).parentElement as HTMLElement

/** The server wrote that somebody was removed. */
function remove({ meeting }: Player, id: string): void {
  const person = personOf(meeting, id)
  if (person) writePerson(meeting, id as PersonId, { ...person, removedAt: NOW })
}

test("a dot is here, a ring is away, and everyone reads how many screens look along", async () => {
  const { told } = panelOf(meetingWith().who("emre"), <PeoplePanel />, {
    here: new Set(["emre"] as PersonId[]),
    screens: 1,
  })
  expect(screen.getByText("fenna").closest("li")?.textContent).toContain("even weg")
  expect(screen.getByText("emre").closest("li")?.textContent).toContain("dat ben jij")
  screen.getByText("Het scherm in de kamer kijkt mee.")
  act(() => told.set({ ...told.get(), screens: 2 }))
  screen.getByText("2 schermen kijken mee.")
  act(() => told.set({ ...told.get(), screens: 0 }))
  expect(screen.queryByText(/kijk/)).toBeNull()
  expect(await faultsOf()).toEqual([])
})

test("who was removed stands last, neither here nor away, and is not removed again", async () => {
  const mireille = meetingWith().who("mireille")
  remove(mireille, "fenna")
  panelOf(mireille, <PeoplePanel />, { here: everyone })
  const taken = group("Van tafel gehaald")
  expect(within(taken).getByRole("listitem").textContent).not.toContain("even weg")
  expect(
    screen.queryByRole("heading", { name: "Professionals" })?.parentElement?.textContent,
  ).not.toContain("fenna")
  await press("Verander de naam of rol van fenna")
  expect(screen.queryByRole("button", { name: "Haal van tafel" })).toBeNull()
})

test("taking somebody from the table is asked twice, and tells what may come next", async () => {
  const mireille = meetingWith().who("mireille")
  const asked = serverThat({
    "DELETE /api/meetings/m/people/fenna": () => {
      remove(mireille, "fenna")
      return { status: 204 }
    },
  })
  const { desk } = panelOf(mireille, <PeoplePanel />, { here: everyone })
  await press("Verander de naam of rol van fenna")
  await press("Haal van tafel")
  const question = screen.getByRole("group", { name: "Haal van tafel" })
  expect(document.activeElement).toBe(question)
  expect(question.textContent).toContain("fenna kan dan niet meer meekijken")
  expect(asked).toEqual([])
  expect(await faultsOf()).toEqual([])
  await press("Ja, haal van tafel")
  await screen.findByText(/is van tafel gehaald/)
  const next = screen.getByRole("button", { name: "Maak een nieuwe link" })
  await waitFor(() => expect(document.activeElement).toBe(next))
  expect(await faultsOf()).toEqual([])
  await press("Maak een nieuwe link")
  expect(desk.opened.get()).toEqual({ is: "invite", at: "new-link" })
})

test.each([
  ["open", /Wie de link nog heeft, kan opnieuw aanschuiven/],
  ["ask", /Wie de link nog heeft, kan opnieuw aankloppen/],
])("what the older link still does is told as it is: %s", async (admission, told) => {
  const mireille = meetingWith().who("mireille")
  serverThat({ "GET /api/meetings/m": { body: { admission } } })
  panelOf(mireille, <Taken name="Emre" />)
  expect(await screen.findByText(told)).toBeTruthy()
})

test("nobody writes for who was removed, unless they were already", () => {
  const mireille = meetingWith().who("mireille")
  remove(mireille, "tonny")
  const words = () => screen.queryAllByRole("option").map(({ textContent }) => textContent)
  const forWhom = (author: string) => (
    <ForWhom author={author as PersonId} onChange={() => undefined} />
  )
  panelOf(mireille, forWhom("mireille"))
  expect(words()).toEqual([])
  panelOf(mireille, forWhom("tonny"))
  expect(words()).toEqual(["Voor mijzelf", "Voor tonny"])
})
