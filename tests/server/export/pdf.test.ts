import { createRequire } from "node:module"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { planPdf } from "../../../server/export/pdf.ts"
import { UNKNOWN } from "../../../server/export/printable.ts"
import { NotSet, typst } from "../../../server/export/typst.ts"
import type { PersonId } from "../../../src/meeting/ids.ts"
import type { Plan } from "../../../src/meeting/queries/plan.ts"
import sample from "../../support/first-meeting.json" with { type: "json" }
import {
  firstDraft as draft,
  firstPlan as first,
  FIXED_AT as AT,
  fourthPlan,
  joinedPlan,
  nothingBesides,
  planSaying,
  written,
} from "../../support/planWith.ts"
import { readPdf, tight } from "../../support/readPdf.ts"

const { meeting } = sample
const author = { personId: first.people[0]!.personId, name: "Daniëlle" }

/** A plan with nothing in it but these worries. */
function planWith(...worries: string[]): Plan {
  const nothing = { goals: [], demands: [], steps: [], safety: [], scales: [], scores: [] }
  return {
    ...draft,
    ...nothing,
    ...nothingBesides,
    title: "",
    question: "",
    people: [],
    agreements: [],
    views: [],
    worries: worries.map((text, index) => ({
      ...draft.worries[0]!,
      id: `w${index}` as (typeof draft.worries)[0]["id"],
      text,
      author,
    })),
  }
}

function hasNativeBuild(): boolean {
  const require = createRequire(import.meta.url)
  return ["gnu", "musl"].some((libc) => {
    try {
      require.resolve(`@myriaddreamin/typst-ts-node-compiler-linux-x64-${libc}`)
      return true
    } catch {
      return false
    }
  })
}

const builds = [
  { build: "the build of this machine", by: typst(), ua: hasNativeBuild() },
  { build: "the portable build", by: typst({ portable: true }), ua: false },
]

describe.each(builds)("with $build", ({ by, ua }) => {
  const read = async (plan: Plan, language: "nl" | "en" = "nl", person?: PersonId) =>
    readPdf(await planPdf(plan, language, AT, { by, person }))
  let once: ReturnType<typeof read> | undefined
  const readFirst = () => (once ??= read(first))

  test("everything that was said comes out as it went in", async () => {
    const { pages } = await readFirst()
    const text = tight(pages.join(""))
    for (const each of written) expect(text).toContain(tight(each))
  })

  test("a screen reader finds its language, its title, its headings, lists and tables", async () => {
    const pdf = await readFirst()
    expect(pdf).toMatchObject({ isTagged: true, language: "nl", title: "Ons plan" })
    expect(pdf.metadata.includes("<pdfuaid:part>1</pdfuaid:part>")).toBe(ua)
    expect(pdf.fonts.named).toBeGreaterThan(3)
    expect(pdf.fonts.embedded).toBe(pdf.fonts.named)
    expect(pdf.roles.filter((role) => role === "H1")).toHaveLength(1)
    expect(pdf.roles.filter((role) => role === "H2").length).toBeGreaterThanOrEqual(8)
    expect(pdf.roles).toContain("LI")
    const tables = pdf.roles.filter((role) => role === "Table").length
    const heads = pdf.roles.filter((role) => role === "THead").length
    expect(tables).toBeGreaterThanOrEqual(4)
    expect(heads).toBe(tables)
    expect(pdf.roles).not.toContain("Figure")
  })

  test("the family's goals and each person's answer are on the first page", async () => {
    const [page] = (await readFirst()).pages
    const text = tight(page!)
    expect(text).toContain(tight(meeting.question))
    expect(text).toContain(tight("Wel met de afspraken."))
    const asked = meeting.participants.filter(({ id }) => id !== meeting.facilitator)
    for (const { name } of asked) expect(text).toContain(tight(name))
  })

  test("a fixed plan says its version and its pages; a draft says so on each of them", async () => {
    const fixed = await readFirst()
    expect(fixed.pages[0]).toContain("Vastgelegd op donderdag 19 november 2026, versie 1.")
    expect(fixed.decoration.at(-1)).toContain("Werkplan van 19 november 2026, versie 1.")
    expect(fixed.decoration.at(-1)).toContain(`${fixed.pages.length} van ${fixed.pages.length}`)
    expect([...fixed.pages, ...fixed.decoration].join("")).not.toMatch(/concept/i)

    const drafted = await read(draft, "en")
    expect(drafted).toMatchObject({ language: "en", title: "Our plan (draft)" })
    expect(drafted.pages[0]).toMatch(/^\s*Our plan\s+Draft/)
    for (const page of drafted.decoration) expect(page).toContain("Draft: this plan is not settled")
  })

  test("who did not say yes is on the first page also when there are goals that fill it", async () => {
    const [goal] = first.goals
    const goals = Array.from({ length: 9 }, (_, index) => ({
      ...goal!,
      id: `g${index}` as (typeof goal & object)["id"],
      text: "Een doel van een regel of twee, dat wij allemaal even belangrijk vinden. ".repeat(2),
    }))
    const [page] = (await read({ ...first, goals })).pages
    expect(tight(page!)).toContain(tight("Wel met de afspraken."))
    expect(tight(page!)).toContain(tight("roep ik het netwerk binnen 48 uur weer bij elkaar."))
  })

  test("the numbers of every meeting stand in a table, and goals under the one that joins them", async () => {
    const { pages, roles } = await read({ ...fourthPlan, goals: joinedPlan.goals })
    const text = tight(pages.join(""))
    expect(text).toContain(tight("Daniëlle 0 1 2 4"))
    expect(text).toContain(tight("Hierin komen samen:"))
    for (const { text: own } of joinedPlan.goals.flatMap(({ joins }) => joins))
      expect(text).toContain(tight(own))
    expect(roles).not.toContain("Figure")
  })

  test("one person's copy says whose it is, and on each page that it is a part", async () => {
    const hong = first.people.find(({ name }) => name === "Nguyễn Thị Hồng")!.personId
    const { pages, decoration, title } = await read(first, "nl", hong)
    expect(title).toBe("Ons plan")
    expect(tight(pages[0]!)).toContain(tight("Voor Nguyễn Thị Hồng"))
    expect(tight(pages[0]!)).toContain(tight("Dit is een deel van ons plan, versie 1."))
    for (const page of decoration) expect(page).toContain("Deel van het werkplan")
    expect(pages.join("")).not.toContain("Zorgen")
  })

  test("whatever was typed in any place of the plan, it is set", async () => {
    const typed = [
      "",
      " ",
      '</style>"#panic() $x$ \\ {{naam}}',
      "من با school حرف زدم\nDaarna rust.",
      "x".repeat(200),
      ...fc.sample(fc.string({ unit: "binary", maxLength: 60 }), { numRuns: 2, seed: 7 }),
    ]
    for (const text of typed) {
      const { pages } = await read(planSaying(text))
      // Of the others, some signs are no writing and some have no font.
      const out = /^[\w<]/.test(text) ? text : "Ons plan"
      expect(tight(pages.join(""))).toContain(tight(out))
    }
  })

  test("a board with nothing on it is a plan with nothing in it", async () => {
    const { pages } = await read(planWith())
    expect(pages).toHaveLength(1)
    expect(pages[0]).toContain("Er staat nog niets in dit plan.")
  })

  test("what was typed is never markup, and whatever was typed comes out", async () => {
    const typed = [
      '#panic("x") #read("plan.typ") $x^2$ *vet* _schuin_ @ref <label> // weg /* weg */ `code` = Kop',
      "\\u{41} \\ {{naam}} %20 & <b>niet</b> ~ -- --- ... \"recht\" 'enkel'",
      "👏🏽👨‍👩‍👧‍👦🇳🇱1️⃣ bij Nguyễn Thị Hồng, ọ ụ ẹ ỉ, ẞ ĳ Ĳ",
    ]
    const text = tight((await read(planWith(...typed))).pages.join(""))
    for (const each of typed) expect(text).toContain(tight(each))
  })

  test("nothing that can be typed makes Typst refuse", async () => {
    const anything = ["binary", "grapheme"] as const
    const typed = anything.flatMap((unit) =>
      fc.sample(fc.string({ unit, maxLength: 30 }), { numRuns: 100, seed: 42 }),
    )
    const { pages } = await read(planWith(...typed))
    expect(pages.length).toBeGreaterThan(5)
  })

  test("a word without an end, and a card as long as cards can be, stay on the paper", async () => {
    const long = "Een heel verhaal. ".repeat(112).slice(0, 2_000)
    const endless = "x".repeat(2_000)
    const lines = "regel\n\n".repeat(250)
    const { pages } = await read(planWith(long, endless, lines))
    const text = tight(pages.join(""))
    expect(text).toContain(tight(long))
    expect(text).toContain(endless)
    expect(text).toContain("regel".repeat(250))
  })

  test("Tigrinya, Armenian, Georgian, Chinese and Hebrew come out as they were typed", async () => {
    const typed = [
      "ናብ ቤት ትምህርቲ ባዕለይ ክኸይድ እየ።",
      "Ես կզանգեմ ուրբաթ օրը",
      "მე დავრეკავ პარასკევს",
      "星期五我给学校打电话",
      "שלום",
    ]
    const text = tight((await read(planWith(...typed))).pages.join(""))
    for (const each of typed) expect(text).toContain(tight(each))
  })

  // Their letters change places in a syllable, and no two readers put them back in one order.
  test("there is a font for Hindi, Bengali, Tamil and Thai", async () => {
    const typed = ["मैं फ़ोन करूँगी", "আমি ফোন করব", "நான் அழைப்பேன்", "ฉันจะโทรหาครู"]
    const text = (await read(planWith(...typed))).pages.join("")
    for (const [letter] of typed) expect(text).toContain(letter)
    expect(text).not.toContain(UNKNOWN)
  })

  test("Farsi with Dutch in it comes out, word for word", async () => {
    const line = "من با Jeugdbescherming و مدرسه حرف زدم"
    const { pages, metadata } = await read(planWith(line))
    expect(metadata).toContain("nl")
    for (const word of line.split(" ")) expect(pages.join("")).toContain(word)
  })

  test("plans made at the same time have nothing of each other", async () => {
    const names = ["Aardvark", "Bever", "Cavia", "Dolfijn", "Egel"]
    const made = await Promise.all(names.map((name) => read(planWith(name))))
    made.forEach(({ pages }, index) => {
      const found = names.filter((name) => pages.join("").includes(name))
      expect(found).toEqual([names[index]])
    })
  })

  test("a fixed plan always gives the same bytes", async () => {
    const once = await planPdf(first, "nl", AT, { by })
    expect(await planPdf(first, "nl", AT + 1_000_000, { by })).toEqual(once)
  })

  test("when Typst refuses, the problem says nothing of the plan, and the next plan is made", async () => {
    const problem = await by.pdf('{"words": "Noor belt oma"}').catch((reason: unknown) => reason)
    expect(problem).toBeInstanceOf(NotSet)
    expect(String(problem)).not.toContain("Noor")
    expect((await read(planWith("Tonny"))).pages.join("")).toContain("Tonny")
  })
})
