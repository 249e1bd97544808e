// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { BackTool } from "../../src/back/BackTool.tsx"
import { CountsForAll } from "../../src/back/CountsForAll.tsx"
import type { FeedbackAnswer } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import type { Counts, LookedBack } from "../../src/meeting/schema.ts"
import { lookAgain } from "../support/lookAgain.ts"
import { meetingWith } from "../support/cast.ts"
import { faultsOf } from "../support/page.tsx"
import { panelOf, press } from "../support/panel.tsx"
import { serverThat } from "../support/server.ts"

const ASK = `GET ${ROUTES.feedback("m")}`
const TABLE = `GET ${ROUTES.feedbackTable("m")}?language=nl`
const counts = (...[one, two, three, four, five]: number[]) =>
  ({ "1": one, "2": two, "3": three, "4": four, "5": five }) as Counts
const THREE: FeedbackAnswer = {
  answers: 3,
  treated: counts(0, 0, 0, 2, 1),
  kept: counts(0, 1, 2, 0, 0),
  matters: counts(1, 0, 0, 1, 1),
  pace: { slow: 0, right: 1, fast: 1 },
  texts: ["Meer tijd", "Zin erin"],
}

beforeEach(() => sessionStorage.clear())
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const table = (name: RegExp) => within(screen.getByRole("table", { name }))
const rowsOf = (name: RegExp) =>
  table(name)
    .getAllByRole("row")
    .map((row) => [...row.querySelectorAll("th, td > .unseen")].map((one) => one.textContent))

test("[F3] until three have answered, it tells how many did", async () => {
  serverThat({ [ASK]: { body: { answers: 2 } } })
  panelOf(meetingWith().who("mireille"), <BackTool />)
  await screen.findByText(/2 mensen hebben geantwoord\. Als drie mensen/)
  expect(screen.queryByRole("button", { name: "Laat de antwoorden zien" })).toBeNull()
  expect(screen.queryByRole("table")).toBeNull()
  expect(await faultsOf()).toEqual([])
})

test("[F3] from three on they are counts, shown when asked for, in words for who hears the page", async () => {
  serverThat({ [ASK]: { body: THREE } })
  panelOf(meetingWith().who("mireille"), <BackTool />)
  await screen.findByText("3 mensen hebben geantwoord.")
  expect(screen.queryByRole("table")).toBeNull()
  await press("Laat de antwoorden zien")
  expect(rowsOf(/met elkaar om/)).toEqual([
    ["Wanneer", "1", "2", "3", "4", "5"],
    ["Vandaag", "0 van 3", "0 van 3", "0 van 3", "2 van 3", "1 van 3"],
  ])
  expect(rowsOf(/te snel, te langzaam/)[0]).toEqual(["Wanneer", "Te langzaam", "Goed", "Te snel"])
  expect(screen.getByText("Meer tijd")).toBeTruthy()
  expect(document.body.textContent).not.toMatch(/gemiddeld/i)
  expect(await faultsOf()).toEqual([])
})

test("[F3] who answers after that is told as a number, and counted when somebody looks again", async () => {
  let answer = THREE
  serverThat({ [ASK]: () => ({ body: answer }) })
  panelOf(meetingWith().who("mireille"), <CountsForAll />)
  await screen.findByText("3 mensen hebben geantwoord.")
  await press("Laat de antwoorden zien")
  answer = { ...THREE, answers: 4, treated: counts(0, 0, 0, 3, 1) }
  await lookAgain()
  await screen.findByText(/4 mensen hebben geantwoord\. Er is sindsdien nog geantwoord/)
  expect(rowsOf(/met elkaar om/)[1]?.[4]).toBe("2 van 3")
  await press("Kijk opnieuw")
  expect(rowsOf(/met elkaar om/)[1]?.[4]).toBe("3 van 4")
})

test("[F4] beside it stands how earlier meetings of this family were looked back on, the last first", async () => {
  const on = (day: string, many: Counts): LookedBack => ({
    on: day,
    answers: 6,
    treated: many,
    kept: many,
    matters: many,
  })
  const player = meetingWith().who("emre")
  player.meeting.meeting.set("lookedBack", [
    on("2026-06-01", counts(3, 2, 1, 0, 0)),
    on("2026-09-12", counts(0, 1, 2, 2, 1)),
  ])
  serverThat({ [ASK]: { body: THREE } })
  panelOf(player, <CountsForAll />)
  await screen.findByText("3 mensen hebben geantwoord.")
  await press("Laat de antwoorden zien")
  expect(rowsOf(/Werken we aan/).slice(1)).toEqual([
    ["Vandaag", "1 van 3", "0 van 3", "0 van 3", "1 van 3", "1 van 3"],
    ["12 september 2026", "0 van 6", "1 van 6", "2 van 6", "2 van 6", "1 van 6"],
    ["1 juni 2026", "3 van 6", "2 van 6", "1 van 6", "0 van 6", "0 van 6"],
  ])
})

test("the counts are taken along for the organisation, and it is told when there are too few", async () => {
  serverThat({ [ASK]: { body: { answers: 1 } }, [TABLE]: "too-few-answers" })
  panelOf(meetingWith().who("mireille"), <BackTool />)
  await press("Bewaar de aantallen als tabel")
  expect(await screen.findByText("Er hebben nog geen drie mensen geantwoord.")).toBeTruthy()
})
