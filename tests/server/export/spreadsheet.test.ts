import { parse } from "csv-parse/sync"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { For } from "../../../server/export/sheet/copy.ts"
import { legible } from "../../../server/export/legible.ts"
import { planSpreadsheet } from "../../../server/export/spreadsheet.ts"
import type { Plan } from "../../../src/meeting/queries/plan.ts"
import { anyWords, firstDraft, firstPlan, FIXED_AT, planSaying } from "../../support/planWith.ts"

const SEPARATOR = { nl: ";", en: "," }
const read = (plan: Plan, language: "nl" | "en" = "nl", of: For = {}) =>
  parse(planSpreadsheet(plan, language, FIXED_AT, of), {
    bom: true,
    delimiter: SEPARATOR[language],
    record_delimiter: "\r\n",
  })

test("each step is a row: who, what, when, how often, who sees it, if not, its goal, how it stands", () => {
  const [head, ...rows] = read(firstPlan)
  expect(head).toEqual([
    "Wie",
    "Wat",
    "Wanneer",
    "Hoe vaak",
    "Wie ziet het",
    "Als het niet lukt",
    "Bij welk doel",
    "Hoe het ermee staat",
    "Vanaf",
    "Zelf, netwerk of professional",
    "Bij welke bodemeis",
    "Bij welke zorg",
    "Eén loket minder",
    "Wat hielp",
    "Ons plan",
  ])
  expect(rows.map(([, what]) => what)).toEqual(firstPlan.steps.map(({ text }) => text))
  expect(rows[1]).toEqual([
    "Tonny",
    firstPlan.steps[1]?.text,
    "2026-12-18",
    "maandag, woensdag en vrijdag",
    "Renée",
    "Tonny belt Daniëlle vóór 7.00 uur.",
    "Jöran zit elke schooldag om 8.25 uur in de klas en heeft ontbeten. Acht weken achter elkaar.",
    "Nog te doen",
    "2026-11-23",
    "zelf",
    "",
    "",
    "",
    "",
    "Werkplan van 19 november 2026, versie 1. Het dossier is bij GI De Overtoom (fictief).",
  ])
})

test("a step says which demand it meets, which worries it answers, what helped, and that it takes a desk away", () => {
  const [one, ...others] = firstPlan.steps
  const [worry, other] = firstPlan.worries
  const answers = [worry!.id, other!.id]
  const [, row] = read({
    ...firstPlan,
    steps: [{ ...one!, answers, desk: true, helped: "Şükran nam op." }, ...others],
  })
  expect(row?.slice(9, 14)).toEqual([
    "zelf",
    firstPlan.demands[0]?.text,
    `${worry!.text}\n${other!.text}`,
    "ja",
    "Şükran nam op.",
  ])
})

test("one person's copy has their own steps, and says that it is a part", () => {
  const hong = firstPlan.people.find(({ name }) => name === "Nguyễn Thị Hồng")!.personId
  const [, ...rows] = read(firstPlan, "nl", { person: hong })
  expect(rows.map(([who]) => who)).toEqual(["Hồng en Noor"])
  expect(rows[0]?.at(-1)).toMatch(/^Deel van het werkplan van 19 november 2026, versie 1\. /)
  expect(rows.flat().join()).not.toContain("Tonny")
})

test("it is UTF-8 and says so, with the separator of its language; a draft says that it is one", () => {
  const file = planSpreadsheet(firstDraft, "en", FIXED_AT)
  expect(file).toMatch(/^\ufeff"Who","What",/)
  const [, ...rows] = read(firstDraft, "en")
  for (const row of rows) expect(row.at(-1)).toContain("Draft of 19 November 2026.")
})

describe("what a spreadsheet would work out", () => {
  test.each([
    '=HYPERLINK("http://x")',
    "+31612345678",
    "-1+1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "  =1+1",
    "＝1+1",
    "\u0000=1",
    "\ufeff=1",
  ])("has an apostrophe before it: %j", (text) => {
    const [, row] = read(planSaying(text))
    for (const at of [0, 1, 5, 6]) expect(row?.[at]).toMatch(/^'/)
    expect(row?.[1]).toContain(legible(text).trim())
  })

  test("whatever was typed: nothing is a formula, and every word is there", () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        const [, ...rows] = read(planSaying(text))
        expect(rows).toHaveLength(firstPlan.steps.length)
        for (const row of rows) {
          expect(row).toHaveLength(15)
          for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/)
          const words = legible(text).trimEnd()
          expect([words, `'${words}`]).toContain(words.trim() === "" ? words : row[1])
        }
      }),
      { numRuns: 100 },
    )
  })
})
