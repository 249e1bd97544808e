// @vitest-environment jsdom
import { act, cleanup, screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test } from "vitest"
import { cutInTwo } from "../../src/board/opened/cutInTwo.ts"
import { OpenedCard } from "../../src/board/opened/OpenedCard.tsx"
import { binCard, restoreCard, tellCard, typeInCard } from "../../src/meeting/commands/cards.ts"
import { lockColumn } from "../../src/meeting/commands/meeting.ts"
import type { CardId, PersonId } from "../../src/meeting/ids.ts"
import { cardIn, cardsIn } from "../../src/meeting/queries/cards.ts"
import { clearTheTable } from "../support/board.tsx"
import { lay, meetingWith, NOW, type Player } from "../support/cast.ts"
import { faultsOf } from "../support/page.tsx"
import { panelOf, press } from "../support/panel.tsx"

beforeEach(clearTheTable)
afterEach(cleanup)

const A = "a" as CardId
const WORDS = "Ik bel de huisarts en vraag om een gesprek."

function stepOnTable() {
  const cast = meetingWith()
  const emre = cast.who("emre")
  lay(emre, "a", "step", WORDS)
  tellCard(emre.meeting, emre.writer, A, { who: [emre.id], often: "elke keer" })
  cast.exchange()
  return { ...cast, emre }
}
const wordsOf = ({ meeting }: Player) => cardsIn(meeting, "plan").map(({ text }) => text)
const fieldOf = (name: string) => screen.getByLabelText<HTMLTextAreaElement>(name)
const both = () => [fieldOf("Eerst").value, fieldOf("Daarna").value]

test("[P8] a step is cut at its first sentence, else where it says and", () => {
  const cut = (text: string) => Object.values(cutInTwo(text))
  expect(cut("Ik bel Şükran. Ik slaap daar. Dan naar huis.")).toEqual([
    "Ik bel Şükran.",
    "Ik slaap daar. Dan naar huis.",
  ])
  expect(cut('Noor zegt: "kom". Hồng komt.')).toEqual(['Noor zegt: "kom".', "Hồng komt."])
  expect(cut("om 7.45 uur klaarstaan en meelopen")).toEqual(["om 7.45 uur klaarstaan", "Meelopen"])
  expect(cut("I call the doctor and ask")).toEqual(["I call the doctor", "Ask"])
  expect(cut("Bellen\nen dan eten")).toEqual(["Bellen", "Eten"])
  expect(cut("Voorlezen.")).toEqual(["Voorlezen.", ""])
  expect(cut("  ")).toEqual(["", ""])
})

test("[P8] a step becomes two, tied to the same, and one undo makes it one again", async () => {
  const { emre } = stepOnTable()
  const { desk, history } = panelOf(emre, <OpenedCard id={A} />)
  await press("Maak kleiner")
  expect(document.activeElement).toBe(fieldOf("Eerst"))
  expect(both()).toEqual(["Ik bel de huisarts", "Vraag om een gesprek."])
  expect(await faultsOf()).toEqual([])
  await userEvent.type(fieldOf("Eerst"), " maandag")
  await press("Maak er twee")
  expect(wordsOf(emre)).toEqual(["Ik bel de huisarts maandag", "Vraag om een gesprek."])
  const second = cardsIn(emre.meeting, "plan")[1]
  expect(second).toMatchObject({ who: [emre.id], often: "elke keer" })
  // Told in words, and who did it goes on where they were.
  expect(desk.justLaid.get()).toBe(second?.id)
  expect(document.activeElement?.textContent).toBe("Maak kleiner")
  act(() => void history.undo(NOW))
  expect(wordsOf(emre)).toEqual([WORDS])
})

test("[P8] neither of the two is without words", async () => {
  const { emre } = stepOnTable()
  panelOf(emre, <OpenedCard id={A} />)
  await press("Maak kleiner")
  await userEvent.clear(fieldOf("Daarna"))
  await press("Maak er twee")
  expect(wordsOf(emre)).toEqual([WORDS])
  expect(fieldOf("Daarna").getAttribute("aria-invalid")).toBe("true")
  screen.getByText("Schrijf hier de stap.")
  await press("Toch niet")
  expect(screen.queryByLabelText("Daarna")).toBeNull()
  expect(document.activeElement?.textContent).toBe("Maak kleiner")
})

test("[P8] what was begun stays in the tab when it is closed, and when somebody bins the card", async () => {
  const { who, exchange, emre } = stepOnTable()
  const fenna = who("fenna")
  panelOf(emre, <OpenedCard id={A} />)
  await press("Maak kleiner")
  await userEvent.type(fieldOf("Daarna"), " Met Fenna.")
  cleanup()
  panelOf(emre, <OpenedCard id={A} />)
  expect(both()[1]).toBe("Vraag om een gesprek. Met Fenna.")
  binCard(fenna.meeting, fenna.writer, A, NOW)
  act(exchange)
  screen.getByText("fenna legde de kaart in de bak.")
  restoreCard(fenna.meeting, fenna.writer, A)
  act(exchange)
  expect(both()[1]).toBe("Vraag om een gesprek. Met Fenna.")
})

test("[P8] words that somebody changed meanwhile are told before they are cut away", async () => {
  const { who, exchange, emre } = stepOnTable()
  const fenna = who("fenna")
  panelOf(emre, <OpenedCard id={A} />)
  await press("Maak kleiner")
  typeInCard(fenna.meeting, fenna.writer, A, { at: 0, remove: 2, insert: "Emre" })
  act(exchange)
  screen.getByText(/De woorden van de stap zijn intussen veranderd/)
  await press("Begin met deze woorden")
  expect(both()[0]).toBe("Emre bel de huisarts")
})

test("[W7] a locked column refuses it, and keeps what was typed", async () => {
  const { who, exchange, emre } = stepOnTable()
  const mireille = who("mireille")
  panelOf(emre, <OpenedCard id={A} />)
  await press("Maak kleiner")
  await userEvent.type(fieldOf("Daarna"), " Morgen.")
  for (const locked of [true, false]) {
    lockColumn(mireille.meeting, mireille.writer, "plan", locked)
    act(exchange)
    expect(screen.queryByLabelText("Daarna") === null).toBe(locked)
  }
  expect(both()[1]).toBe("Vraag om een gesprek. Morgen.")
})

test("[C6] a step tells from when, that a desk goes, how it went and what helped; each is taken back", async () => {
  const { emre } = stepOnTable()
  panelOf(emre, <OpenedCard id={A} />)
  const known = () => cardIn(emre.meeting, A)
  const choose = (name: string) => userEvent.click(screen.getByLabelText(name))
  await userEvent.type(screen.getByLabelText("Wanneer begint het?"), "2026-12-01")
  await choose("Hierdoor valt een loket of formulier weg")
  await choose("Gelukt")
  await userEvent.type(screen.getByLabelText("Wat hielp?"), "Şükran ging mee")
  await userEvent.tab()
  expect(known()).toMatchObject({
    from: "2026-12-01",
    desk: true,
    state: "done",
    helped: "Şükran ging mee",
  })
  await choose("Nog niet")
  screen.getByLabelText("Wat hielp al een beetje?")
  await choose("Nog niet")
  await choose("Hierdoor valt een loket of formulier weg")
  await userEvent.clear(screen.getByLabelText("Wanneer begint het?"))
  for (const key of ["from", "desk", "state"]) expect(known()).not.toHaveProperty(key)
  expect(known()?.helped).toBe("Şükran ging mee")
})

test("[P9] who carries a step is told at a glance", async () => {
  const { emre } = stepOnTable()
  panelOf(emre, <OpenedCard id={A} />)
  screen.getByText("Wie draagt dit: zelf")
  await userEvent.click(screen.getAllByLabelText("fenna")[0] as HTMLElement)
  expect(cardIn(emre.meeting, A)?.who).toEqual([emre.id, "fenna" as PersonId])
  screen.getByText("Wie draagt dit: zelf en professional")
})
