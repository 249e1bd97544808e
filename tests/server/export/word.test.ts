// @vitest-environment jsdom
import fc from "fast-check"
import { expect, test } from "vitest"
import { planDocument } from "../../../server/export/word/document.ts"
import type { For } from "../../../server/export/sheet/copy.ts"
import { legible } from "../../../server/export/legible.ts"
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
import { readZip } from "../../support/readZip.ts"
import { tight } from "../../support/readPdf.ts"

/** A part of a document as XML; what is no XML throws. */
function xmlIn(files: Map<string, Buffer>, name: string): Document {
  const xml = new DOMParser().parseFromString(String(files.get(name)), "application/xml")
  const [wrong] = xml.getElementsByTagName("parsererror")
  if (wrong || !files.has(name)) throw new Error(`${name}: ${wrong?.textContent ?? "is not there"}`)
  return xml
}

async function read(plan: Plan, language: "nl" | "en" = "nl", of: For = {}) {
  const files = readZip(await planDocument(plan, language, FIXED_AT, of))
  const names = [...files.keys()]
  const all = (kind: string) =>
    names
      .filter((name) => name.startsWith(`word/${kind}`) && name.endsWith(".xml"))
      .map((name) => xmlIn(files, name))
  const body = xmlIn(files, "word/document.xml")
  const tags = (name: string, within: Document | Element = body) => [
    ...within.getElementsByTagName(name),
  ]
  const styleOf = (paragraph: Element) =>
    tags("w:pStyle", paragraph)[0]?.getAttribute("w:val") ?? null
  return {
    files,
    body,
    all,
    tags,
    styleOf,
    paragraphs: tags("w:p"),
    textOf: (within: Document | Element) =>
      tags("w:t", within)
        .map((each) => each.textContent)
        .join(""),
  }
}

test("everything that was said comes out as it went in", async () => {
  const { textOf, body } = await read(firstPlan)
  const text = tight(textOf(body))
  for (const each of written) expect(text).toContain(tight(each))
})

test("its headings are headings, in the order of the PDF", async () => {
  const { paragraphs, styleOf, textOf } = await read(firstPlan)
  const headings = paragraphs.filter((each) => styleOf(each)?.startsWith("Heading"))
  expect(headings.map((each) => `${styleOf(each)} ${textOf(each)}`)).toEqual([
    "Heading1 Ons plan",
    "Heading2 Wat wij willen",
    "Heading2 Wie zegt ja, en wie ziet iets anders",
    "Heading2 Wat de hulpverlening wil",
    "Heading2 Bodemeisen",
    "Heading2 Kleine stappen",
    "Heading2 Als het misgaat",
    "Heading2 We zien elkaar weer",
    "Heading2 Welk cijfer geef jij vandaag?",
    "Heading2 Welk cijfer geef jij vandaag?",
    "Heading2 Zorgen",
    "Heading2 Signalen van veiligheid",
    "Heading2 Wie er waren",
    "Heading2 Zo gaan we met elkaar om",
    "Heading2 Voor een andere keer",
    "Heading2 Wie krijgt welk deel",
    "Heading2 Handtekening",
  ])
})

test("its tables are tables, whose head stands on every page, with a row for each signature", async () => {
  const { tags, textOf } = await read(firstPlan)
  const tables = tags("w:tbl")
  expect(tables).toHaveLength(7)
  for (const table of tables) {
    const [head, ...rows] = tags("w:tr", table)
    expect(tags("w:tblHeader", head!)).toHaveLength(1)
    expect(rows.length).toBeGreaterThan(3)
    const columns = tags("w:tc", head!).length
    for (const row of rows) expect(tags("w:tc", row)).toHaveLength(columns)
  }
  const [, ...signed] = tags("w:tr", tables.at(-1)!)
  expect(signed.map(textOf)).toEqual(
    expect.arrayContaining(firstPlan.agreements.map(({ name }) => name)),
  )
})

test("it says its language, its version and its day; a draft says that it is one", async () => {
  const fixed = await read(firstPlan)
  const title = ({ files }: typeof fixed) =>
    xmlIn(files, "docProps/core.xml").getElementsByTagName("dc:title")[0]?.textContent
  const languages = ({ all, tags }: typeof fixed) =>
    all("styles").flatMap((styles) =>
      tags("w:lang", styles).map((lang) => lang.getAttribute("w:val")),
    )
  expect(title(fixed)).toBe("Ons plan")
  expect(languages(fixed)).toEqual(["nl-NL"])
  expect(fixed.textOf(fixed.body)).toContain("Vastgelegd op donderdag 19 november 2026, versie 1.")
  expect(fixed.all("footer").map(fixed.textOf).join()).toContain(
    "Werkplan van 19 november 2026, versie 1.",
  )
  expect(fixed.all("header")).toHaveLength(0)
  const core = String(fixed.files.get("docProps/core.xml"))
  for (const { name } of firstPlan.people) expect(core).not.toContain(name)

  const draft = await read(firstDraft, "en")
  expect(title(draft)).toBe("Our plan (draft)")
  expect(languages(draft)).toEqual(["en-GB"])
  expect(draft.all("header").map(draft.textOf)).toEqual(["Draft: this plan is not settled yet"])
  expect(draft.textOf(draft.body)).not.toContain("Signature")
})

test("last time's number stands beside the new one", async () => {
  const { tags, textOf } = await read(secondPlan)
  const [row] = tags("w:tr").filter((each) => textOf(each).includes("vorige keer"))
  expect(textOf(row!)).toMatch(/^Daniëlle4vorige keer 2/)
})

test("the numbers of every meeting stand in a table", async () => {
  const { tags, textOf } = await read(fourthPlan)
  const rows = tags("w:tr").map((row) => tags("w:tc", row).map(textOf))
  const head = rows.findIndex(([, day]) => day === "12 mrt 2026")
  expect(rows.slice(head, head + 3)).toEqual([
    ["Wie", "12 mrt 2026", "4 jun 2026", "12 sep 2026", "19 nov 2026"],
    ["Daniëlle", "0", "1", "2", "4"],
    ["Emre", "", "geen", "", "6"],
  ])
})

test("the goals that were joined stand under the one that they are now", async () => {
  const { paragraphs, textOf } = await read(joinedPlan)
  const lines = paragraphs.map(textOf)
  const at = lines.indexOf("Hierin komen samen:")
  expect(at).toBeGreaterThan(0)
  for (const { text } of joinedPlan.goals.flatMap(({ joins }) => joins))
    expect(lines.slice(at, at + 6)).toContain(text)
})

test("one person's copy says whose it is and that it is a part, on each page too", async () => {
  const hong = firstPlan.people.find(({ name }) => name === "Nguyễn Thị Hồng")!.personId
  const { paragraphs, textOf, all, files } = await read(firstPlan, "nl", { person: hong })
  const lines = paragraphs.map(textOf)
  expect(lines).toContain("Voor Nguyễn Thị Hồng")
  expect(lines.join("\n")).toContain("Dit is een deel van ons plan, versie 1.")
  expect(lines).not.toContain("Zorgen")
  expect(all("footer").map(textOf).join()).toContain("Deel van het werkplan van 19 november 2026")
  expect(String(files.get("docProps/core.xml"))).not.toContain("Hồng")
})

test("what is written from right to left stands so, line by line", async () => {
  const { paragraphs, tags, textOf } = await read(planSaying("من با school حرف زدم\nDaarna rust."))
  const lines = paragraphs.filter((each) => textOf(each) === "من با school حرف زدم")
  expect(lines.length).toBeGreaterThan(5)
  for (const each of lines) {
    expect(tags("w:bidi", each)).toHaveLength(1)
    expect(tags("w:rtl", each)).toHaveLength(1)
  }
  const dutch = paragraphs.find((each) => textOf(each) === "Daarna rust.")
  expect(tags("w:rtl", dutch!)).toHaveLength(0)
})

test("whatever was typed, it stays a document, with every line of it", async () => {
  await fc.assert(
    fc.asyncProperty(anyWords, async (text) => {
      const { paragraphs, textOf, files } = await read(planSaying(text))
      for (const name of files.keys()) if (name.endsWith(".xml")) xmlIn(files, name)
      const lines = paragraphs.map(textOf)
      const words = legible(text).trimEnd().split("\n")
      for (const each of words.filter((word) => word.trim())) expect(lines).toContain(each)
    }),
    { numRuns: 15 },
  )
})

test("a plan with nothing in it is a document all the same", async () => {
  const cards = { goals: [], demands: [], steps: [], worries: [], safety: [], scales: [] }
  const nobody = { people: [], agreements: [] }
  const { textOf, body } = await read({ ...firstDraft, ...cards, ...nobody, title: "" })
  expect(textOf(body)).toContain("Er staat nog niets in dit plan.")
})
