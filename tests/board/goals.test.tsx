// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test } from "vitest"
import { OpenedCard } from "../../src/board/opened/OpenedCard.tsx"
import { typeInCard } from "../../src/meeting/commands/cards.ts"
import { joinGoals } from "../../src/meeting/commands/goals.ts"
import { lockColumn } from "../../src/meeting/commands/meeting.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { cardIn, cardsIn } from "../../src/meeting/queries/cards.ts"
import { boardOf, card, clearTheTable } from "../support/board.tsx"
import { lay, meetingWith, NOW, type Player } from "../support/cast.ts"
import { faultsOf } from "../support/page.tsx"
import { panelOf, press } from "../support/panel.tsx"

beforeEach(clearTheTable)
afterEach(cleanup)

const [SLEEP, SEEN, SHARED] = ["sleep", "seen", "shared"] as CardId[] as [CardId, CardId, CardId]
const KEYS = { delay: null }

/** Emre's goal and Fenna's lie on the table, and Daniëlle's. */
function goalsOnTable() {
  const cast = meetingWith()
  lay(cast.who("danielle"), "mornings", "goal", "De ochtenden zelf redden")
  lay(cast.who("emre"), "sleep", "goal", "Rustig slapen in het weekend")
  lay(cast.who("fenna"), "seen", "goal", "Drie maanden nuchter bij de kinderen")
  cast.exchange()
  return cast
}
const goalsOf = ({ meeting }: Player) => cardsIn(meeting, "plan").map(({ text }) => text)

/** They are joined by Emre, and everybody knows. */
function joinedTable() {
  const cast = goalsOnTable()
  const { meeting, writer, id } = cast.who("emre")
  const shared = { id: SHARED, text: "Rustig slapen in het weekend", author: id }
  expect(joinGoals(meeting, writer, [SLEEP, SEEN], shared, NOW)).toEqual({ done: true })
  cast.exchange()
  return cast
}

test("[P6] goals of another owner are offered first, and joined the words are the family's", async () => {
  const fenna = goalsOnTable().who("fenna")
  const { desk } = panelOf(fenna, <OpenedCard id={SEEN} />)
  await press("Neem samen met een ander doel")
  const offered = screen.getByRole("group", { name: "Welk doel hoort hierbij?" })
  expect(within(offered).getAllByRole("radio")).toHaveLength(2)
  expect(offered.textContent).toContain("Van het gezin")
  await press("Neem samen")
  expect(offered.textContent).toContain("Kies eerst een doel.")
  expect(await faultsOf()).toEqual([])
  await userEvent.click(within(offered).getByLabelText(/Rustig slapen/))
  await press("Neem samen")
  const opened = desk.opened.get()
  expect(opened).toMatchObject({ is: "card", at: "words" })
  expect(opened?.is === "card" && cardIn(fenna.meeting, opened.card)).toMatchObject({
    text: "Rustig slapen in het weekend",
    owner: "shared",
    joins: [SLEEP, SEEN],
  })
  expect(desk.justLaid.get()).toBe(opened?.is === "card" && opened.card)
})

test("[P6] a family's goal offers an agency's before the family's own", async () => {
  panelOf(goalsOnTable().who("emre"), <OpenedCard id={SLEEP} />)
  await press("Neem samen met een ander doel")
  const offered = screen.getByRole("group", { name: "Welk doel hoort hierbij?" })
  expect([...offered.querySelectorAll("label")].map(({ textContent }) => textContent)).toEqual([
    "Van de hulpverleningDrie maanden nuchter bij de kinderen",
    "Van het gezinDe ochtenden zelf redden",
  ])
  await press("Toch niet")
  expect(document.activeElement?.textContent).toBe("Neem samen met een ander doel")
})

test("[P6] a shared goal shows both as they were said, by whom, and is taken apart and back", async () => {
  const emre = joinedTable().who("emre")
  const { history, desk } = panelOf(emre, <OpenedCard id={SHARED} />)
  const wordings = screen.getAllByRole("listitem").map(({ textContent }) => textContent)
  expect(wordings).toEqual([
    "Van het gezinRustig slapen in het weekendemre",
    "Van de hulpverleningDrie maanden nuchter bij de kinderenfenna",
  ])
  screen.getByText((_, element) => element?.textContent?.trim() === "Samengenomen door emre.")
  expect(screen.queryByText("Neem samen met een ander doel")).toBeNull()
  await press("Weer uit elkaar")
  expect(goalsOf(emre)).toHaveLength(3)
  expect(desk.opened.get()).toBeNull()
  act(() => void history.undo(NOW))
  expect(goalsOf(emre)).toEqual(["De ochtenden zelf redden", "Rustig slapen in het weekend"])
})

test("[P6] on the board a shared goal is of everybody, and its two lie there no more", async () => {
  const danielle = joinedTable().who("danielle")
  boardOf(danielle)
  expect(card("Rustig slapen").querySelector(".said")?.textContent).toBe("van ons samen")
  expect(card("Drie maanden nuchter")).toBeUndefined()
})

test("[P6] with keys alone two goals are one, and its words have the focus", async () => {
  const emre = goalsOnTable().who("emre")
  const { user } = boardOf(emre)
  card("Rustig slapen").focus()
  await user.keyboard("{Enter}")
  const join = await screen.findByText("Neem samen met een ander doel")
  join.focus()
  await user.keyboard("{Enter}")
  screen.getByLabelText(/Drie maanden nuchter/).focus()
  await user.keyboard(" ")
  screen.getByText("Neem samen").focus()
  await user.keyboard("{Enter}")
  await waitFor(() =>
    expect(document.activeElement?.getAttribute("aria-label")).toBe("De woorden van deze kaart"),
  )
  screen.getByText(/Eén doel van iedereen samen/)
  await user.keyboard("Samen: ")
  expect(goalsOf(emre)).toContainEqual(expect.stringContaining("Samen: "))
  expect([cardIn(emre.meeting, SLEEP)?.text, cardIn(emre.meeting, SEEN)?.text]).toEqual([
    "Rustig slapen in het weekend",
    "Drie maanden nuchter bij de kinderen",
  ])
})

test("[P6] a goal that somebody joins while it lies open can be read, and leads to the shared one", async () => {
  const { who, exchange } = goalsOnTable()
  const [emre, fenna] = [who("emre"), who("fenna")]
  const { desk } = panelOf(fenna, <OpenedCard id={SEEN} />)
  screen.getByLabelText("De woorden van deze kaart").focus()
  const shared = { id: SHARED, text: "Samen", author: emre.id }
  joinGoals(emre.meeting, emre.writer, [SLEEP, SEEN], shared, NOW)
  act(exchange)
  expect(screen.queryByLabelText("De woorden van deze kaart")).toBeNull()
  screen.getByText("Drie maanden nuchter bij de kinderen")
  expect(document.activeElement?.textContent).toBe("Naar het doel van samen")
  await userEvent.setup(KEYS).keyboard("{Enter}")
  expect(desk.opened.get()).toEqual({ is: "card", card: SHARED })
})

test("[W7] where the column is locked a shared goal is read, and nothing of it pressed", () => {
  const { who, exchange } = joinedTable()
  const { meeting, writer } = who("mireille")
  lockColumn(meeting, writer, "plan", true)
  exchange()
  panelOf(who("emre"), <OpenedCard id={SHARED} />)
  expect(screen.getAllByRole("listitem")).toHaveLength(2)
  for (const way of ["Weer uit elkaar", "Kies een zorg", "In de bak"])
    expect(screen.queryByText(way)).toBeNull()
})

test("[P6] words that are changed in the shared goal leave what each said as it was", () => {
  const { who, exchange } = joinedTable()
  const danielle = who("danielle")
  typeInCard(danielle.meeting, danielle.writer, SHARED, { at: 0, remove: 6, insert: "Diep" })
  exchange()
  panelOf(who("fenna"), <OpenedCard id={SHARED} />)
  expect(screen.getByLabelText("De woorden van deze kaart")).toHaveProperty(
    "value",
    "Diep slapen in het weekend",
  )
  screen.getByText("Rustig slapen in het weekend")
})
