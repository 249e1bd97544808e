// @vitest-environment jsdom
import { screen, within } from "@testing-library/react"
import { afterEach, expect, test } from "vitest"
import type { PersonId } from "../../src/meeting/ids.ts"
import type { Plan } from "../../src/meeting/queries/plan.ts"
import { PlanPaper } from "../../src/plan/paper/PlanPaper.tsx"
import { faultsOf, show } from "../support/page.tsx"
import { firstDraft, firstPlan } from "../support/planWith.ts"

afterEach(() => sessionStorage.clear())

const read = (plan: Plan, print?: string) => show(<PlanPaper plan={plan} print={print} />)
const sectionOf = (title: string) =>
  within(screen.getByRole("heading", { name: title }).closest("section") as HTMLElement)
const headings = () => screen.getAllByRole("heading", { level: 2 }).map((h) => h.textContent)

test("[P10] all that the plan holds stands in the order in which it is printed", () => {
  read(firstPlan)
  expect(headings()).toEqual([
    "Wat wij willen",
    "Wie zegt ja, en wie ziet iets anders",
    "Wat de hulpverlening wil",
    "Bodemeisen",
    "Kleine stappen",
    "Als het misgaat",
    "We zien elkaar weer",
    "Wie houdt het overzicht",
    ...firstPlan.scales.map(({ question }) => question),
    "Zorgen",
    "Signalen van veiligheid",
    "Wie er waren",
    "Wie er niet was",
    "Hoe het kind is gehoord",
    "Onze afspraken voor aan tafel",
    "Voor een andere keer",
    "Wie krijgt het plan",
  ])
  screen.getByText(/^Eerste bijeenkomst, donderdag 19 november 2026, 15.30 tot 17.40 uur, Buurt/)
  screen.getByText("Familiegroepsplan en veiligheidsplan, onder een maatregel.")
  const again = sectionOf("We zien elkaar weer")
  again.getByText("donderdag 10 december 2026, 15.30 uur")
  again.getByText("bij oma Tonny thuis")
  sectionOf("Wie houdt het overzicht").getByText(/Dit is het plan van Daniëlle de Vries en Emre/)
  screen.getByText(/^Werkplan van 19 november 2026, versie 1. Het dossier is van/)
})

test("[P10] what nobody wrote down is absent, and no case file is claimed", () => {
  const nothing = { missing: "", childHeard: "", houseRules: "", parked: "", keptBy: "" }
  const none = { reviewOn: null, reviewAt: null, reviewPlace: "", reviewBy: null }
  read({
    ...firstDraft,
    ...nothing,
    ...none,
    reviewEarlier: "",
    coordinator: null,
    owners: [],
    warnings: [],
    copies: [],
  })
  expect(headings().slice(4)).not.toContain("Als het misgaat")
  expect(headings().slice(-3)).toEqual(["Zorgen", "Signalen van veiligheid", "Wie er waren"])
  screen.getByText("Dit is een concept. Dit is geen dossier.")
})

test("[P6] a shared goal has both wordings under it, each with who said it", () => {
  const [one, other] = firstPlan.goals
  if (!one || !other) throw new Error("The sample has two goals.")
  const shared = { ...one, id: "shared" as typeof one.id, text: "Samen", owner: "shared" as const }
  read({ ...firstPlan, goals: [{ ...shared, joins: [one, other] }] })
  const goals = sectionOf("Wat wij willen")
  goals.getByText("Samen")
  goals.getByText("Zo was het eerst gezegd")
  expect(
    goals
      .getAllByRole("listitem")
      .slice(1)
      .map((each) => each.textContent),
  ).toEqual([expect.stringContaining(one.text), expect.stringContaining(other.text)])
})

test("[P7] a worry says what answers it, and that nothing does", () => {
  const [worry, other] = firstPlan.worries
  const [goal] = firstPlan.goals
  const [step] = firstPlan.steps
  if (!worry || !other || !goal || !step) throw new Error("The sample has these.")
  const worries = [
    { ...worry, answeredBy: [goal.id, step.id] },
    { ...other, answeredBy: [] },
  ]
  read({ ...firstPlan, worries })
  const [answered, open] = sectionOf("Zorgen").getAllByRole("listitem")
  expect(answered?.textContent).toContain("Hierbij hoort: doel 1 en stap 1.")
  expect(open?.textContent).toContain("Hier hoort nog geen doel of stap bij.")
})

test("[P9] a step says by whom it is carried, from when, and that it takes a desk away", () => {
  const [step] = firstPlan.steps
  if (!step) throw new Error("The sample has a step.")
  const days = { from: "2026-12-01", by: "2026-12-01", often: "" }
  read({
    ...firstPlan,
    steps: [{ ...step, ...days, desk: true, carriedBy: ["family", "network"] }],
  })
  const steps = sectionOf("Kleine stappen")
  for (const words of ["zelf, netwerk", "Een loket minder", "op dinsdag 1 december"])
    expect(steps.getByText(words)).toBeTruthy()
})

test("[P3] why somebody was not asked stands there as it was written down", () => {
  read(firstPlan)
  const answers = sectionOf("Wie zegt ja, en wie ziet iets anders")
  const renee = answers.getByText("Renée Thijssen").closest("li")
  expect(renee?.textContent).toMatch(/Niet gevraagd.*16.30 uur/)
  expect(document.body.textContent).not.toMatch(/iedereen zegt ja/i)
})

test("[K3] over three meetings each has a line of their own, with a table, and never a mean", async () => {
  const [scale] = firstPlan.scales
  const [score] = firstPlan.scores.filter(({ scale: of }) => of === scale?.id)
  if (!scale || !score) throw new Error("The sample has a scale.")
  const marks = (value: number | null) =>
    ({ [score.personId]: value }) as Record<PersonId, number | null>
  const before = [
    { on: "2026-06-04", marks: marks(2) },
    { on: "2026-09-12", marks: marks(null) },
  ]
  read({ ...firstPlan, scales: [{ ...scale, before }], scores: [{ ...score, value: 4 }] })
  expect(document.querySelectorAll(".marks-line circle")).toHaveLength(2)
  // No line runs through a meeting at which they gave no number.
  expect(document.querySelectorAll(".marks-line line:not(.end)")).toHaveLength(0)
  const rows = within(screen.getByRole("table", { name: "Cijfers van alle bijeenkomsten" }))
    .getAllByRole<HTMLTableRowElement>("row")
    .map(({ cells }) => [...cells].map(({ textContent }) => textContent))
  expect(rows).toEqual([
    ["Wie", "4 juni 2026", "12 september 2026", "nu"],
    ["Daniëlle", "2", "geen cijfer", "4"],
  ])
  const section = screen.getByRole("heading", { name: scale.question }).closest("section")
  expect(await faultsOf(section ?? undefined)).toEqual([])
})

test("[P14] a fixed version says by what it is known, in short and whole", () => {
  const print = "0123456789abcdef".repeat(4)
  read(firstPlan, print)
  expect(screen.getByText("01234567").closest("summary")).not.toBeNull()
  expect(screen.getByText(print)).toBeTruthy()
})
