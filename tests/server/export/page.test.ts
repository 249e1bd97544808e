// @vitest-environment jsdom
import fc from "fast-check"
import { expect, test } from "vitest"
import type { For } from "../../../server/export/sheet/copy.ts"
import { legible } from "../../../server/export/legible.ts"
import { planPage } from "../../../server/export/page/page.ts"
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

const read = (plan: Plan, language: "nl" | "en" = "nl", of: For = {}) =>
  new DOMParser().parseFromString(planPage(plan, language, FIXED_AT, of).html, "text/html")
const headings = (page: Document) =>
  [...page.querySelectorAll("h1, h2")].map((heading) => heading.textContent)
const saidIn = (within: ParentNode) =>
  [...within.querySelectorAll(".said")].map((line) => line.textContent)

test("everything that was said comes out as it went in", () => {
  const text = tight(read(firstPlan).body.textContent)
  for (const each of written) expect(text).toContain(tight(each))
})

test("the family's goals stand first, then each person's answer, as on the PDF", () => {
  const page = read(firstPlan)
  expect(headings(page)).toEqual([
    "Ons plan",
    "Wat wij willen",
    "Wie zegt ja, en wie ziet iets anders",
    "Wat de hulpverlening wil",
    "Bodemeisen",
    "Kleine stappen",
    "Als het misgaat",
    "We zien elkaar weer",
    "Welk cijfer geef jij vandaag?",
    "Welk cijfer geef jij vandaag?",
    "Zorgen",
    "Signalen van veiligheid",
    "Wie er waren",
    "Zo gaan we met elkaar om",
    "Voor een andere keer",
    "Wie krijgt welk deel",
    "Handtekening",
  ])
  expect(page.querySelectorAll(".signatures li")).toHaveLength(12)
  expect([...page.querySelectorAll(".steps th")].map((th) => th.textContent)).toEqual([
    "Wie",
    "Wat",
    "Wanneer",
    "Wie ziet het",
    "Als het niet lukt",
  ])
})

test("it says which version it is of which day; a draft says that it is one", () => {
  const fixed = read(firstPlan)
  expect(fixed.title).toBe("Ons plan")
  expect(fixed.body.textContent).toContain("Vastgelegd op donderdag 19 november 2026, versie 1.")
  expect(fixed.querySelector("footer")?.textContent).toContain(
    "Werkplan van 19 november 2026, versie 1.",
  )
  expect(fixed.documentElement.outerHTML).not.toMatch(/concept/i)
  const draft = read(firstDraft, "en")
  expect(draft.title).toBe("Our plan (draft)")
  expect(draft.documentElement.lang).toBe("en")
  expect(draft.querySelector("header")?.textContent).toContain("this plan is not settled yet")
  expect(draft.querySelector(".signatures")).toBeNull()
})

test("last time's number stands beside the new one, for who gave one", () => {
  const rows = [...read(secondPlan).querySelectorAll(".scale tr")].map((row) => row.textContent)
  const twice = rows.filter((row) => row.includes("vorige keer"))
  expect(twice).toHaveLength(2)
  expect(tight(twice[0]!)).toMatch(/^Daniëlle4vorigekeer2/)
})

test("the numbers of every meeting stand in a table, and as a line for who sees it", () => {
  const [table] = read(fourthPlan).querySelectorAll(".history")
  const rows = [...table!.querySelectorAll("tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()),
  )
  expect(rows.slice(0, 3)).toEqual([
    ["Wie", "12 mrt 2026", "4 jun 2026", "12 sep 2026", "19 nov 2026", ""],
    ["Daniëlle", "0", "1", "2", "4", ""],
    ["Emre", "", "geen", "", "6", ""],
  ])
  const lines = table!.querySelectorAll("svg[aria-hidden=true]")
  expect(lines).toHaveLength(rows.length - 1)
  expect(lines[0]?.querySelectorAll("circle")).toHaveLength(4)
})

test("the goals that were joined stand under the one that they are now, each as it was written", () => {
  const joins = joinedPlan.goals.flatMap((goal) => goal.joins)
  const [list] = read(joinedPlan).querySelectorAll(".wishes .joined")
  expect(saidIn(list!)).toEqual(joins.map(({ text }) => text))
})

test("one person's copy says whose it is and that it is a part; its title names nobody", () => {
  const hong = firstPlan.people.find(({ name }) => name === "Nguyễn Thị Hồng")!.personId
  const page = read(firstPlan, "nl", { person: hong })
  expect(page.title).toBe("Ons plan")
  const head = page.querySelector("header")?.textContent
  expect(head).toContain("Voor Nguyễn Thị Hồng")
  expect(head).toContain("Dit is een deel van ons plan, versie 1.")
  expect(headings(page)).toEqual([
    "Ons plan",
    "Wie zegt ja, en wie ziet iets anders",
    "Wat de hulpverlening wil",
    "Bodemeisen",
    "Kleine stappen",
    "Als het misgaat",
    "We zien elkaar weer",
    "Handtekening",
  ])
})

test("nothing that somebody wrote ends the style that says it on every sheet of paper", () => {
  const { html } = planPage(
    { ...firstPlan, keptBy: '"}</style><script>x</script>' },
    "nl",
    FIXED_AT,
  )
  const page = new DOMParser().parseFromString(html, "text/html")
  expect(page.querySelectorAll("style")).toHaveLength(1)
  expect(page.querySelector("script")).toBeNull()
  expect(page.querySelector("footer")?.textContent).toContain('bij "}</style><script>x</script>')
})

test("words keep the language and the direction in which they were written", () => {
  const page = read(planSaying("من با Jeugdbescherming\nنه و بله\n\nDaarna rust."), "en")
  const [goal] = page.querySelectorAll(".wishes li")
  expect(saidIn(goal!)).toEqual(["من با Jeugdbescherming", "نه و بله", "", "Daarna rust."])
  const lines = [...goal!.querySelectorAll(".said")]
  expect(lines.every((line) => line.getAttribute("dir") === "auto")).toBe(true)
  expect(lines.map((line) => line.getAttribute("lang"))).toEqual(["ar", "ar", "nl", "nl"])
})

test("whatever was typed is text, and never markup", () => {
  const plain = [...read(planSaying("Rust")).querySelectorAll("*")].map((each) => each.tagName)
  const kinds = new Set(plain)
  fc.assert(
    fc.property(anyWords, (text) => {
      const page = read(planSaying(text))
      for (const each of page.querySelectorAll("*")) {
        expect(kinds.has(each.tagName) || each.tagName === "BR").toBe(true)
        for (const { name } of each.attributes)
          expect(name).toMatch(
            /^(class|dir|lang|role|scope|value|data-head|content|name|charset|http-equiv)$/,
          )
      }
      const words = legible(text)
      const lines = words.trim() === "" ? [] : words.trimEnd().split("\n")
      const [goal] = page.querySelectorAll(".wishes li")
      expect(goal ? saidIn(goal).slice(0, lines.length) : []).toEqual(lines)
    }),
    { numRuns: 30 },
  )
})

test("its policy lets no script run and nothing be asked for", () => {
  const { policy } = planPage(firstPlan, "nl", FIXED_AT)
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'/)
  expect(policy).toMatch(/; frame-ancestors 'none'; sandbox$/)
  expect(policy).not.toContain("unsafe")
  expect(policy).not.toContain("script-src")
})
