// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { LogPanel } from "../../src/board/kept/LogPanel.tsx"
import { sentenceOf } from "../../src/board/kept/logged.ts"
import { LOGGED, type LogEntry } from "../../src/contract/answers.ts"
import { wordsIn } from "../../src/language/LanguageProvider.tsx"
import { LANGUAGES } from "../../src/meeting/schema.ts"
import { meetingWith } from "../support/cast.ts"
import { faultsOf, letDialogsOpen } from "../support/page.tsx"
import { panelOf, press } from "../support/panel.tsx"
import { serverThat } from "../support/server.ts"

const LOG = "GET /api/meetings/m/log"
const at = (day: number, hour: number, minute: number) =>
  new Date(2026, 10, day, hour, minute).getTime()

beforeEach(letDialogsOpen)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const open = () => panelOf(meetingWith().who("mireille"), <LogPanel />)
const told = () =>
  screen.getAllByRole("heading", { level: 3 }).map((heading) => [
    heading.textContent,
    ...within(heading.parentElement as HTMLElement)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ])

test("the newest stands first, each with its hour, and the day where it changes", async () => {
  const log: LogEntry[] = [
    { at: at(18, 15, 30), what: "started" },
    { at: at(18, 15, 31), what: "joined", who: "mireille", seat: "facilitator" },
    { at: at(18, 15, 32), what: "joined", seat: "screen" },
    { at: at(19, 9, 5), what: "joined", who: "emre", seat: "participant" },
    { at: at(19, 9, 6), what: "removed", who: "somebody who is not known here" },
    { at: at(19, 9, 7), what: "admitted", who: "tonny", by: "mireille" },
    { at: at(19, 9, 8), what: "refused", by: "mireille" },
    { at: at(19, 9, 9), what: "removed", who: "tonny", by: "mireille" },
  ]
  serverThat({ [LOG]: { body: log } })
  open()
  await screen.findByText("De bijeenkomst begon.")
  expect(told()).toEqual([
    [
      "donderdag 19 november 2026",
      "mireille haalde tonny van tafel. 09:09",
      "mireille liet iemand die aanklopte niet binnen. 09:08",
      "mireille liet tonny binnen. 09:07",
      "Iemand werd van tafel gehaald. 09:06",
      "emre schoof aan. 09:05",
    ],
    [
      "woensdag 18 november 2026",
      "Het scherm in de kamer ging open. 15:32",
      "mireille schoof aan als gespreksleider. 15:31",
      "De bijeenkomst begon. 15:30",
    ],
  ])
  expect(screen.getByText("emre").tagName).toBe("BDI")
  expect(await faultsOf()).toEqual([])
})

test("it looks again when asked, and keeps what it told when that does not go", async () => {
  const log: LogEntry[] = [{ at: at(18, 15, 30), what: "started" }]
  let reached = true
  serverThat({ [LOG]: () => (reached ? { body: log } : "nobody") })
  const { desk } = open()
  await screen.findByText("De bijeenkomst begon.")
  log.push({ at: at(18, 15, 40), what: "closed", who: "mireille" })
  await press("Kijk opnieuw")
  await waitFor(() => expect(told()[0]).toHaveLength(3))
  reached = false
  await press("Kijk opnieuw")
  await screen.findByText(/Er is even geen verbinding/)
  expect(told()[0]).toHaveLength(3)
  await press("Wat we bewaren")
  expect(desk.opened.get()).toEqual({ is: "kept" })
})

test.each(LANGUAGES)("everything that is noted has its sentence in %s", (language) => {
  const { t } = wordsIn(language, () => undefined)
  const name = "Emre"
  for (const what of LOGGED)
    for (const who of ["emre", undefined])
      for (const seat of ["facilitator", "participant", "screen", undefined] as const)
        for (const by of ["mireille", undefined]) {
          const entry = {
            at: 0,
            what,
            ...(who && { who }),
            ...(by && { by }),
            ...(seat && { seat }),
          }
          expect(t(sentenceOf(entry), { name, by: "Mireille" })).toMatch(/^[A-Z].+\.$/)
        }
})
