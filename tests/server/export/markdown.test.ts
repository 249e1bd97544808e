// @vitest-environment jsdom
import fc from "fast-check"
import { marked } from "marked"
import { expect, test } from "vitest"
import { legible } from "../../../server/export/legible.ts"
import { planMarkdown } from "../../../server/export/markdown.ts"
import type { Plan } from "../../../src/meeting/queries/plan.ts"
import {
  anyWords,
  firstDraft,
  firstPlan,
  FIXED_AT,
  fourthPlan,
  joinedPlan,
  planSaying,
  secondPlan,
  written,
} from "../../support/planWith.ts"
import { tight } from "../../support/readPdf.ts"

/** As another program shows it. */
function read(plan: Plan, language: "nl" | "en" = "nl"): HTMLElement {
  const html = marked.parse(planMarkdown(plan, language, FIXED_AT), { async: false })
  return new DOMParser().parseFromString(html, "text/html").body
}

test("everything that was said comes out as it went in, and nothing of it is markup", () => {
  const page = read(firstPlan)
  const text = tight(page.textContent)
  for (const each of written) expect(text).toContain(tight(each))
  expect(page.querySelector("script, b, i, em, a, code, img")).toBeNull()
})

test("its headings are those of the PDF, and each step has its own", () => {
  const page = read(firstPlan)
  const headings = (tag: string) => [...page.querySelectorAll(tag)].map((each) => each.textContent)
  expect(headings("h1")).toEqual(["Ons plan"])
  expect(headings("h2").slice(0, 5)).toEqual([
    "Wat wij willen",
    "Wie zegt ja, en wie ziet iets anders",
    "Wat de hulpverlening wil",
    "Bodemeisen",
    "Kleine stappen",
  ])
  expect(headings("h3")).toHaveLength(firstPlan.steps.length)
})

test("it says its version and its day; a draft says that it is one", () => {
  expect(read(firstPlan).textContent).toContain("Werkplan van 19 november 2026, versie 1.")
  expect(read(firstPlan).textContent).not.toMatch(/concept/i)
  const draft = read(firstDraft, "en").textContent
  expect(draft).toMatch(/^Our plan \(draft\)/)
  expect(draft).toContain("Draft: this plan is not settled yet.")
})

test("last time's number stands beside the new one", () => {
  expect(tight(read(secondPlan).textContent)).toContain("Daniëlle:4,vorigekeer2")
})

test("the numbers of every meeting stand in a table", () => {
  const [table] = read(fourthPlan).querySelectorAll("table")
  const rows = [...table!.querySelectorAll("tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  )
  expect(rows.slice(0, 3)).toEqual([
    ["Wie", "12 mrt 2026", "4 jun 2026", "12 sep 2026", "19 nov 2026"],
    ["Daniëlle", "0", "1", "2", "4"],
    ["Emre", "", "geen", "", "6"],
  ])
})

test("the goals that were joined stand under the one that they are now", () => {
  const texts = joinedPlan.goals.flatMap(({ joins }) => joins.map(({ text }) => text))
  const inner = [...read(joinedPlan).querySelectorAll("li li")].map((each) =>
    tight(each.textContent),
  )
  for (const text of texts) expect(inner.some((each) => each.startsWith(tight(text)))).toBe(true)
})

test("one person's copy says whose it is and that it is a part", () => {
  const hong = firstPlan.people.find(({ name }) => name === "Nguyễn Thị Hồng")!.personId
  const text = planMarkdown(firstPlan, "nl", FIXED_AT, { person: hong })
  expect(text).toContain("**Voor Nguyễn Thị Hồng**")
  expect(text).toContain("Dit is een deel van ons plan, versie 1.")
  expect(text).not.toContain("Zorgen")
  expect(text).toMatch(/---\n\nDeel van het werkplan van 19 november 2026, versie 1\./)
})

const tags = (page: HTMLElement) => new Set([...page.querySelectorAll("*")].map((e) => e.tagName))
const ours = tags(read(planSaying("Rust\nen stil")))

test.each([
  "# kop",
  "- punt",
  "+ punt",
  "* punt",
  "1. een",
  "2) twee",
  "> citaat",
  "    code",
  "\ttab",
  "Rust\n===",
  "Rust\n---",
  "Rust\n\n---",
  "```\ncode",
  "~~~\ncode",
  "| a | b |\n|---|---|",
  "*vet* __vet__ ~~weg~~",
  "[a](http://b) ![a](b)",
  "[a]: http://b",
  "<b>x</b>",
  "&amp; \\&",
])("is no sign of Markdown: %j", (text) => {
  const page = read(planSaying(text))
  expect([...tags(page)].filter((tag) => !ours.has(tag))).toEqual([])
  expect(page.querySelectorAll("h1")).toHaveLength(1)
  const [goal] = page.querySelectorAll("h2 + ul > li")
  expect(tight(goal?.textContent ?? "").startsWith(tight(text))).toBe(true)
})

test("whatever was typed is text, line by line", () => {
  fc.assert(
    fc.property(anyWords, (text) => {
      const page = read(planSaying(text))
      expect([...tags(page)].filter((tag) => !ours.has(tag))).toEqual([])
      const [goal] = page.querySelectorAll("h2 + ul > li")
      expect(tight(goal?.textContent ?? "")).toContain(tight(legible(text)))
    }),
    { numRuns: 100 },
  )
})
