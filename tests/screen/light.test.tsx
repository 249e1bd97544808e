// @vitest-environment jsdom
import { screen, within } from "@testing-library/react"
import { beforeEach, expect, test } from "vitest"
import { tellCard } from "../../src/meeting/commands/cards.ts"
import { joinGoals } from "../../src/meeting/commands/goals.ts"
import { giveView, goToStage, putInLight } from "../../src/meeting/commands/meeting.ts"
import type { CardId, PersonId } from "../../src/meeting/ids.ts"
import type { View } from "../../src/meeting/schema.ts"
import { lay, NOW } from "../support/cast.ts"
import { faultsOf } from "../support/page.tsx"
import { wallTable } from "./wall.tsx"

const at = wallTable()

const id = (name: string) => name as CardId

beforeEach(() => {
  const [emre, fenna, mireille] = [
    at.cast.who("emre"),
    at.cast.who("fenna"),
    at.cast.who("mireille"),
  ]
  lay(emre, "sleep", "goal", "Rustig slapen")
  lay(fenna, "seen", "goal", "Drie maanden nuchter")
  lay(fenna, "demand", "demand", "Nooit alleen")
  lay(emre, "step", "step", "Slapen bij Şükran")
  tellCard(fenna.meeting, fenna.writer, id("demand"), { setBy: fenna.id, free: "waar Emre slaapt" })
  goToStage(mireille.meeting, mireille.writer, "steps", NOW)
  at.cast.exchange()
  at.open()
})
function light(card: string) {
  const { meeting, writer } = at.cast.who("mireille")
  at.heard(() => putInLight(meeting, writer, id(card)))
  return screen.getByRole("article")
}
const rows = (article: HTMLElement) =>
  within(article)
    .queryAllByRole("definition")
    .map((row) => [row.previousElementSibling?.textContent, row.textContent])
const cardWith = (words: string) => screen.getByText(words).closest("li") as HTMLElement

test("[P6] a shared goal in the light has both wordings under it, whose they were and who said them", async () => {
  const { meeting, writer, id: author } = at.cast.who("emre")
  const shared = { id: id("shared"), text: "Samen rustig en nuchter", author }
  at.heard(() => joinGoals(meeting, writer, [id("sleep"), id("seen")], shared, NOW))
  expect(cardWith("Samen rustig en nuchter").querySelector(".said")?.textContent).toBe(
    "van ons samen",
  )
  expect(screen.queryByText("Rustig slapen")).toBeNull()
  const article = light("shared")
  expect(rows(article)).toEqual([
    ["Van het gezinemre", "Rustig slapen"],
    ["Van de hulpverleningfenna", "Drie maanden nuchter"],
  ])
  expect(article.querySelector(".light-by")?.textContent).toBe("van ons samen")
  expect(within(article).queryAllByRole("button")).toEqual([])
  expect(await faultsOf()).toEqual([])
})

test("[V1] a card in the light has who sees it differently, whole, and names who sees it so as well", async () => {
  const sees = (name: string, view: View) => {
    const { meeting, writer, id: person } = at.cast.who(name)
    at.heard(() => giveView(meeting, writer, id("seen"), person, view))
  }
  const article = light("seen")
  expect(article.dataset["size"]).toBe("large")
  sees("emre", { sees: "different", text: "Ik drink niet. ".repeat(40) })
  sees("tonny", { sees: "same" })
  sees("danielle", { sees: "same" })
  expect(rows(article)).toEqual([["emre ziet dit anders", "Ik drink niet. ".repeat(40)]])
  expect(article.querySelector(".light-same")?.textContent).toMatch(
    /^(danielle en tonny|tonny en danielle) zien dit ook zo\.$/,
  )
  // There is less room for the card's own words then.
  expect(article.dataset["size"]).toBe("small")
  expect(await faultsOf()).toEqual([])
})

test("[P18] a demand in the light says whose it is, what the family decides, and which steps meet it", () => {
  const article = light("demand")
  expect(article.textContent).toContain("van fenna")
  expect(rows(article)).toEqual([["Kiest het gezin zelf", "waar Emre slaapt"]])
  expect(article.textContent).toContain("Hier hoort nog geen stap bij.")
  const { meeting, writer, id: emre } = at.cast.who("emre")
  at.heard(() => tellCard(meeting, writer, id("step"), { meets: [id("demand")], who: [emre] }))
  expect(rows(article)[1]).toEqual(["emre", "Slapen bij Şükran"])
  expect(article.textContent).not.toContain("Hier hoort nog geen stap bij.")
})

test("[P18] when agreement is asked, a demand that no step meets says so where it lies", () => {
  expect(cardWith("Nooit alleen").textContent).not.toContain("nog geen stap")
  const mireille = at.cast.who("mireille")
  at.heard(() => goToStage(mireille.meeting, mireille.writer, "agreement", NOW))
  expect(cardWith("Nooit alleen").textContent).toContain("van fenna, nog geen stap")
  const { meeting, writer } = at.cast.who("emre")
  at.heard(() => tellCard(meeting, writer, id("step"), { meets: [id("demand")] }))
  expect(cardWith("Nooit alleen").textContent).not.toContain("nog geen stap")
})

test("[P9] a step in the light tells who carries it and when; done, that it is done and what helped", async () => {
  const { meeting, writer } = at.cast.who("emre")
  const told = { who: ["emre", "fenna"] as PersonId[], often: "elke keer", ifNot: "Bel Hồng" }
  at.heard(() => tellCard(meeting, writer, id("step"), told))
  const article = light("step")
  expect(rows(article)).toEqual([
    ["Wie doet dit?", "emre, fenna zelf en professional"],
    ["Wanneer", "elke keer"],
    ["En als het niet lukt?", "Bel Hồng"],
  ])
  const went = { state: "done", helped: "Şükran was thuis" } as const
  at.heard(() => tellCard(meeting, writer, id("step"), went))
  expect(article.textContent).toContain("Gelukt. Şükran was thuis")
  expect(await faultsOf()).toEqual([])
})

test("where a step lies, what became of it stands where its days stood", () => {
  const { meeting, writer, id: emre } = at.cast.who("emre")
  const row = () =>
    [...cardWith("Slapen bij Şükran").querySelectorAll(".row > *")].map(
      ({ textContent }) => textContent,
    )
  at.heard(() => tellCard(meeting, writer, id("step"), { who: [emre], often: "elke keer" }))
  expect(row()).toEqual(["emre", "elke keer"])
  for (const [state, word] of [
    ["done", "Gelukt"],
    ["other", "Anders gelukt"],
    ["not-yet", "Nog niet"],
  ] as const) {
    at.heard(() => tellCard(meeting, writer, id("step"), { state }))
    expect(row()).toEqual(["emre", word])
  }
})
