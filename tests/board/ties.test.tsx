// @vitest-environment jsdom
import { act, cleanup, screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test } from "vitest"
import { OpenedCard } from "../../src/board/opened/OpenedCard.tsx"
import { OpenEnds } from "../../src/board/opened/OpenEnds.tsx"
import { binCard, restoreCard, tellCard } from "../../src/meeting/commands/cards.ts"
import { joinGoals } from "../../src/meeting/commands/goals.ts"
import { goToStage, lockColumn } from "../../src/meeting/commands/meeting.ts"
import { setScale } from "../../src/meeting/commands/scales.ts"
import { closeBoard } from "../../src/meeting/commands/server.ts"
import type { CardId, ScaleId } from "../../src/meeting/ids.ts"
import { cardIn } from "../../src/meeting/queries/cards.ts"
import { boardOf, button, card, clearTheTable } from "../support/board.tsx"
import { lay, meetingWith, NOW } from "../support/cast.ts"
import { faultsOf } from "../support/page.tsx"
import { panelOf, press } from "../support/panel.tsx"

beforeEach(clearTheTable)
afterEach(cleanup)

const id = (name: string) => name as CardId
const NONE = "Hier hoort nog geen doel of stap bij."
const NO_STEP = "Hier hoort nog geen stap bij."

/** A worry, a goal, a demand and a step, tied to nothing yet. */
function table() {
  const cast = meetingWith()
  const emre = cast.who("emre")
  lay(emre, "worry", "worry", "Noor ligt wakker")
  lay(emre, "goal", "goal", "Rustig slapen")
  lay(cast.who("fenna"), "demand", "demand", "Nooit alleen")
  lay(emre, "step", "step", "Slapen bij Şükran")
  cast.exchange()
  return { ...cast, emre, mireille: cast.who("mireille"), fenna: cast.who("fenna") }
}
const region = (name: string) => screen.getByRole("region", { name })
const namedIn = (name: string) =>
  within(region(name))
    .queryAllByRole("listitem")
    .map((one) => one.querySelector(".tied-words")?.textContent)

async function choose(how: string, what: string) {
  await userEvent.click(screen.getByText(how))
  await userEvent.click(screen.getByRole("checkbox", { name: new RegExp(what) }))
}

test("[P7] a worry says quietly that nothing answers it, and from there it is tied to a step", async () => {
  const { emre } = table()
  const { desk, history } = panelOf(emre, <OpenedCard id={id("worry")} />)
  expect(region("Wat doen we hieraan?").textContent).toContain(NONE)
  await choose("Kies een doel of stap", "Slapen bij")
  expect(cardIn(emre.meeting, "step")?.answers).toEqual(["worry"])
  expect(namedIn("Wat doen we hieraan?")).toEqual(["Slapen bij Şükran"])
  expect(await faultsOf()).toEqual([])
  await press(/Slapen bij Şükran/)
  expect(desk.opened.get()).toEqual({ is: "card", card: "step" })
  act(() => void history.undo(NOW))
  expect(region("Wat doen we hieraan?").textContent).toContain(NONE)
})

test("[P7] a goal and a step say which worries they answer, and it is taken back", async () => {
  const { emre } = table()
  for (const one of ["goal", "step"]) {
    panelOf(emre, <OpenedCard id={id(one)} />)
    await choose("Kies een zorg", "Noor ligt wakker")
    expect(cardIn(emre.meeting, one)?.answers).toEqual(["worry"])
    expect(namedIn("Op welke zorg is dit een antwoord?")).toEqual(["Noor ligt wakker"])
    await userEvent.click(screen.getByRole("checkbox", { name: "Noor ligt wakker" }))
    expect(cardIn(emre.meeting, one)).not.toHaveProperty("answers")
  }
})

test("[P7] a worry in the bin stays tied: it comes back with what answers it", async () => {
  const { emre } = table()
  lay(emre, "rent", "worry", "Huurachterstand")
  tellCard(emre.meeting, emre.writer, id("goal"), { answers: [id("worry")] })
  binCard(emre.meeting, emre.writer, id("worry"), NOW)
  panelOf(emre, <OpenedCard id={id("goal")} />)
  await choose("Kies een zorg", "Huurachterstand")
  restoreCard(emre.meeting, emre.writer, id("worry"))
  panelOf(emre, <OpenedCard id={id("worry")} />)
  expect(namedIn("Wat doen we hieraan?")).toEqual(["Rustig slapen"])
})

test("[P7] what is one set with it under a scale answers it, and says so", () => {
  const { mireille, exchange, emre } = table()
  const set = { question: "Hoe veilig?", zero: "", ten: "", danger: id("worry"), goal: id("goal") }
  setScale(mireille.meeting, mireille.writer, "s" as ScaleId, set)
  exchange()
  panelOf(emre, <OpenedCard id={id("worry")} />)
  expect(region("Wat doen we hieraan?").textContent).toContain("hoort bij dezelfde schaal")
  expect(screen.queryByRole("checkbox", { name: /Rustig slapen/ })).toBeNull()
})

test("[P7] what was tied to a goal before it was joined is untied with the shared one", async () => {
  const { emre, fenna, exchange } = table()
  lay(fenna, "seen", "goal", "Drie maanden nuchter")
  exchange()
  tellCard(emre.meeting, emre.writer, id("goal"), { answers: [id("worry")] })
  const shared = { id: id("shared"), text: "Samen", author: emre.id }
  joinGoals(emre.meeting, emre.writer, [id("goal"), id("seen")], shared, NOW)
  const { history } = panelOf(emre, <OpenedCard id={id("worry")} />)
  expect(namedIn("Wat doen we hieraan?")).toEqual(["Samen"])
  await choose("Kies een doel of stap", "Samen")
  expect(region("Wat doen we hieraan?").textContent).toContain(NONE)
  act(() => void history.undo(NOW))
  expect(namedIn("Wat doen we hieraan?")).toEqual(["Samen"])
})

test("[P18] a demand names the steps that meet it, and says plainly that none does", async () => {
  const { emre } = table()
  panelOf(emre, <OpenedCard id={id("demand")} />)
  expect(region("Welke stap helpt hierbij?").textContent).toContain(NO_STEP)
  await choose("Kies een stap", "Slapen bij")
  expect(cardIn(emre.meeting, "step")?.meets).toEqual(["demand"])
  expect(namedIn("Welke stap helpt hierbij?")).toEqual(["Slapen bij Şükran"])
})

test("[P18] when agreement is asked, a demand on the board that no step meets says so", () => {
  const { emre, mireille, exchange } = table()
  boardOf(emre)
  expect(card("Nooit alleen").textContent).not.toContain(NO_STEP)
  goToStage(mireille.meeting, mireille.writer, "agreement", NOW)
  act(exchange)
  expect(card("Nooit alleen").textContent).toContain(NO_STEP)
  act(() => void tellCard(emre.meeting, emre.writer, id("step"), { meets: [id("demand")] }))
  expect(card("Nooit alleen").textContent).not.toContain(NO_STEP)
})

test("a step on the board says what became of it, who carries it, and that a desk goes", () => {
  const { emre } = table()
  const told = { who: [emre.id], state: "done", helped: "Şükran ging mee", desk: true } as const
  tellCard(emre.meeting, emre.writer, id("step"), { ...told, who: [emre.id] })
  boardOf(emre)
  const lines = [...card("Slapen bij").querySelectorAll(".beside-note")]
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    "Een loket minder",
    "Gelukt. Şükran ging mee",
  ])
  expect(card("Slapen bij").querySelector(".row b")?.textContent).toBe("emre zelf")
})

test("[W7] where the plan is locked or fixed, ties are read and not changed", () => {
  const { emre, mireille, exchange, table: server } = table()
  tellCard(emre.meeting, emre.writer, id("step"), { answers: [id("worry")] })
  lockColumn(mireille.meeting, mireille.writer, "plan", true)
  exchange()
  panelOf(emre, <OpenedCard id={id("worry")} />)
  expect(namedIn("Wat doen we hieraan?")).toEqual(["Slapen bij Şükran"])
  expect(screen.queryByText("Kies een doel of stap")).toBeNull()
  closeBoard(server, { version: 1, at: NOW })
  exchange()
  for (const one of ["goal", "step", "demand"]) {
    panelOf(emre, <OpenedCard id={id(one)} />)
    expect(screen.queryByText(/^Kies|Maak kleiner|Neem samen/)).toBeNull()
  }
})

test("[P7] the facilitator sees which worries and demands nothing belongs to yet, and opens them", async () => {
  const { emre, mireille, exchange } = table()
  const { desk } = panelOf(mireille, <OpenEnds />)
  const open = () => screen.queryAllByRole("listitem").map(({ textContent }) => textContent)
  expect(open()).toEqual(["Noor ligt wakker", "Nooit alleen"])
  expect(await faultsOf()).toEqual([])
  await press(/Noor ligt wakker/)
  expect(desk.opened.get()).toEqual({ is: "card", card: "worry" })
  act(() => {
    tellCard(emre.meeting, emre.writer, id("step"), {
      answers: [id("worry")],
      meets: [id("demand")],
    })
    exchange()
  })
  expect(open()).toEqual([])
  screen.getByText(/Bij elke zorg hoort een doel of stap/)
})

test("the way to it is the facilitator's alone, and has no count", () => {
  const { emre, mireille } = table()
  boardOf(mireille)
  expect(button("Nog open")?.textContent).toBe("Nog open")
  boardOf(emre)
  expect(button("Nog open")).toBeUndefined()
})
