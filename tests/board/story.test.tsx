// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { OpenedCard } from "../../src/board/opened/OpenedCard.tsx"
import { sentenceOf } from "../../src/board/story/sentence.ts"
import { StoryPanel } from "../../src/board/story/StoryPanel.tsx"
import { HAPPENINGS, type StoryAnswer, type StoryEntry } from "../../src/contract/answers.ts"
import { wordsIn } from "../../src/language/LanguageProvider.tsx"
import { binCard, moveCard, typeInCard } from "../../src/meeting/commands/cards.ts"
import { lockColumn } from "../../src/meeting/commands/meeting.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { cardIn } from "../../src/meeting/queries/cards.ts"
import { thenIn } from "../../src/meeting/queries/then.ts"
import { KINDS, LANGUAGES } from "../../src/meeting/schema.ts"
import { lay, meetingWith } from "../support/cast.ts"
import { faultsOf, letDialogsOpen } from "../support/page.tsx"
import { panelOf, press } from "../support/panel.tsx"
import { serverThat } from "../support/server.ts"

const A = "a" as CardId
const STORY = "GET /api/meetings/m/story"
const at = (day: number, hour: number, minute: number) =>
  new Date(2026, 10, day, hour, minute).getTime()

beforeEach(letDialogsOpen)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** A table with Noor's call on it, which Emre has changed since. */
function changedTable() {
  const { who, exchange } = meetingWith()
  const [mireille, emre] = [who("mireille"), who("emre")]
  lay(emre, "a", "worry", "Noor belde oma")
  exchange()
  typeInCard(emre.meeting, emre.writer, A, { at: 11, remove: 3, insert: "haar zus" })
  moveCard(emre.meeting, emre.writer, A, { kind: "safety" })
  exchange()
  return { mireille, emre, exchange }
}

const first: StoryEntry = {
  n: 1,
  at: at(18, 10, 40),
  what: "added",
  by: "emre",
  card: "a",
  was: { kind: "worry", text: "Noor belde oma", binned: false },
}
const moved: StoryEntry = {
  ...first,
  n: 2,
  at: at(18, 10, 42),
  what: "moved",
  from: "worry",
  was: { kind: "safety", text: "Noor belde haar zus", binned: false },
}
const alone: StoryEntry = { ...moved, n: 3, at: at(19, 9, 5), what: "words" }
delete alone.by

const answer = (...entries: StoryEntry[]): { body: StoryAnswer } => ({
  body: { entries, earlier: false },
})
const told = () =>
  screen
    .getAllByRole("heading", { level: 3 })
    .map((heading) => [
      heading.textContent,
      ...[...(heading.parentElement?.querySelectorAll(".happened") ?? [])].map(
        ({ textContent }) => textContent,
      ),
    ])

describe("what happened", () => {
  test("[H1] is told newest first, each in one sentence with its hour", async () => {
    serverThat({ [STORY]: answer(first, moved, alone) })
    panelOf(changedTable().mireille, <StoryPanel card={null} />)
    await screen.findByText(/In besloten tijd/)
    expect(told()).toEqual([
      [
        "donderdag 19 november 2026",
        "09:05In besloten tijd veranderden woorden: Noor belde haar zus.",
      ],
      [
        "woensdag 18 november 2026",
        "10:42emre verplaatste Noor belde haar zus naar signalen van veiligheid.",
        "10:40emre legde Noor belde oma neer bij zorgen.",
      ],
    ])
    expect(screen.getAllByText("emre", { selector: ".happened bdi" })).toHaveLength(2)
    expect(await faultsOf()).toEqual([])
  })

  test("[H1] of one person, of one card, and what was before that", async () => {
    const asked = serverThat({
      [STORY]: { body: { entries: [moved], earlier: true } },
      [`${STORY}?before=2`]: answer(first),
      [`${STORY}?by=emre`]: answer(),
      [`${STORY}?card=a`]: answer(first),
    })
    const { desk } = panelOf(changedTable().mireille, <StoryPanel card={null} />)
    await screen.findByText(/verplaatste/)
    await press("Laat zien wat daarvoor gebeurde")
    await screen.findByText(/neer bij zorgen/)
    expect(told()[0]).toHaveLength(3)
    expect(screen.queryByRole("button", { name: /daarvoor/ })).toBeNull()
    await userEvent.selectOptions(screen.getByLabelText("Van wie wil je het zien?"), "emre")
    await screen.findByText("Hier is nog niets gebeurd.")
    expect(asked.map(({ path }) => path.split("story")[1])).toEqual(["", "?before=2", "?by=emre"])
    cleanup()
    panelOf(changedTable().mireille, <StoryPanel card={A} />)
    await screen.findByText(/neer bij zorgen/)
    expect(desk.opened.get()).toBeNull()
  })

  test("from a card to its story and back, for the facilitator alone", async () => {
    const { mireille, emre } = changedTable()
    serverThat({ [`${STORY}?card=a`]: answer(first) })
    panelOf(emre, <OpenedCard id={A} />)
    expect(screen.queryByRole("button", { name: "Hoe was deze kaart eerder?" })).toBeNull()
    cleanup()
    const { desk } = panelOf(mireille, <OpenedCard id={A} />)
    await press("Hoe was deze kaart eerder?")
    expect(desk.opened.get()).toEqual({ is: "story", card: A })
    cleanup()
    const opened = panelOf(mireille, <StoryPanel card={A} />)
    await press("Terug naar de kaart")
    expect(opened.desk.opened.get()).toEqual({ is: "card", card: A })
    await press("Alle kaarten")
    expect(opened.desk.opened.get()).toEqual({ is: "story", card: null })
  })
})

describe("how a card was", () => {
  const open = async () => {
    const entry = (await screen.findByText(/neer bij zorgen/)).closest("li")!
    await userEvent.click(within(entry).getByText("Hoe was het toen?"))
    return within(entry)
  }

  test("[H4] is shown where it is not so now, and is brought back by keyboard alone", async () => {
    const { mireille, emre, exchange } = changedTable()
    binCard(emre.meeting, emre.writer, A, 1)
    exchange()
    const asked = serverThat({ [STORY]: answer(first, moved) })
    panelOf(mireille, <StoryPanel card={null} />)
    const entry = await open()
    expect(entry.getByText("Zorgen")).toBeDefined()
    const back = entry.getByRole("button", { name: "Zet terug zoals toen" })
    back.focus()
    await userEvent.keyboard("{Enter}")
    expect(thenIn(mireille.meeting, "a")).toEqual(first.was)
    expect(document.activeElement?.textContent).toBe("De kaart is weer zoals toen.")
    await waitFor(() => expect(asked).toHaveLength(2))
    expect(cardIn(mireille.meeting, "a")?.author).toBe("emre")
    expect(await faultsOf()).toEqual([])
  })

  test("[H4] where it is so now, there is nothing to bring back", async () => {
    serverThat({ [STORY]: answer(moved) })
    panelOf(changedTable().mireille, <StoryPanel card={null} />)
    await screen.findByText(/verplaatste/)
    expect(screen.queryByText("Hoe was het toen?")).toBeNull()
  })

  test("[H4] [W7] a locked column says why, and the card stays", async () => {
    const { mireille } = changedTable()
    lockColumn(mireille.meeting, mireille.writer, "worries", true)
    serverThat({ [STORY]: answer(first) })
    panelOf(mireille, <StoryPanel card={null} />)
    const entry = await open()
    await userEvent.click(entry.getByRole("button", { name: "Zet terug zoals toen" }))
    await entry.findByText("In deze kolom schrijven we nu even niet.")
    expect(thenIn(mireille.meeting, "a")).toEqual(moved.was)
  })
})

test("[H2] who typed at once are told together", async () => {
  serverThat({ [STORY]: answer({ ...moved, what: "words", also: ["fenna"] }) })
  panelOf(changedTable().mireille, <StoryPanel card={null} />)
  await screen.findByText("emre en fenna")
  expect(told()[0]?.[1]).toBe("10:42emre en fenna veranderden woorden: Noor belde haar zus.")
})

test.each(LANGUAGES)("everything that can happen has its sentence in %s", (language) => {
  const { t } = wordsIn(language, () => undefined)
  const slots = { count: 1, name: "Emre", other: "Tonny", card: "‘Noor’", column: "x", kind: "y" }
  for (const what of HAPPENINGS)
    for (const by of ["emre", undefined])
      for (const from of [...KINDS, undefined]) {
        const entry = { ...first, what, ...(from && { from }) }
        if (by === undefined) delete entry.by
        for (const author of ["emre", "tonny", undefined])
          expect(t(sentenceOf(entry, author), slots)).toMatch(/^[A-Z].+\.$/)
      }
})
