import { describe, expect, test } from "vitest"
import { sheetOf } from "../../../server/export/sheet/sheet.ts"
import type { PersonId } from "../../../src/meeting/ids.ts"
import type { Plan } from "../../../src/meeting/queries/plan.ts"
import {
  firstDraft,
  firstPlan as first,
  FIXED_AT as AT,
  fourthPlan,
  joinedPlan,
} from "../../support/planWith.ts"

const sheet = sheetOf(first, "nl", AT)
const nl = (changed: Partial<Plan>) => sheetOf({ ...first, ...changed }, "nl", AT)
const texts = (lines: { text: string }[] | null) => lines?.map(({ text }) => text)

describe("the head", () => {
  test("says which meeting it was, when and where, and what kind of plan it is", () => {
    expect(sheet.facts.slice(0, 2)).toEqual([
      "Eerste bijeenkomst, donderdag 19 november 2026, 15.30 tot 17.40 uur, Buurthuis De Kaap (fictief), zaal 2, bord op het scherm aan de muur.",
      "Familiegroepsplan en veiligheidsplan, onder een maatregel.",
    ])
    const en = sheetOf(first, "en", AT).facts[0]
    expect(en).toMatch(/^First meeting, Thursday,? 19 November 2026, 15:30 to 17:40, Buurthuis/)
  })

  test.each<[Partial<Plan>, string]>([
    [{ number: 9, heldOn: null, startsAt: null, endsAt: null, place: "" }, "Bijeenkomst 9."],
    [{ number: null, heldOn: null, endsAt: null, place: "" }, "Om 15.30 uur."],
    [{ number: null, heldOn: null, startsAt: null, place: "" }, "Tot 17.40 uur."],
    [
      { number: null, heldOn: null, startsAt: null, endsAt: null, place: "thuis\nboven." },
      "Thuis boven.",
    ],
  ])("says what is known: %j", (known, fact) => {
    expect(nl(known).facts[0]).toBe(fact)
  })

  test("says of a plan of one's own will just that", () => {
    const facts = nl({ planTypes: [], framework: "voluntary" }).facts
    expect(facts[1]).toBe("Vrijwillig.")
  })

  test("has the file's keeper in the footer, or at the end where that is long", () => {
    const long = "Jeugdbescherming ".repeat(10).trim()
    const { footer, fileKept } = nl({ keptBy: long })
    expect(footer).toBe("Werkplan van 19 november 2026, versie 1.")
    expect(fileKept).toBe(`Het dossier is bij ${long}.`)
    expect(sheet.fileKept).toBeNull()
  })
})

test("of who was not asked it is said why, and that is nobody's own words", () => {
  const byName = new Map(sheet.agreement.map((each) => [each.name, each]))
  expect(byName.get("Renée Thijssen")).toMatchObject({
    label: "Niet gevraagd",
    text: [{ text: "Weg om 16.30 uur. Çağla belt morgen." }],
  })
  expect(byName.get("Léon Bäumer")?.text).toMatchObject([
    { text: "“Alleen voor wat ik zelf doe.”" },
  ])
})

test("on the line of a name stands who they are to the children, where that is a word or two", () => {
  expect(sheet.agreement.map(({ role }) => role).slice(0, 6)).toEqual([
    "moeder",
    "vader",
    "dochter",
    "zoon",
    "familie",
    "tante (zus van Emre)",
  ])
})

test("a shared goal keeps both wordings under it, with whose they are", () => {
  const joined = sheetOf(joinedPlan, "nl", AT)
  const [shared] = joined.family.filter(({ joins }) => joins.length > 0)
  expect(shared?.about).toContain("van ons samen")
  expect(shared?.joins.map(({ text, about }) => [texts(text)?.join(), about])).toEqual(
    joinedPlan.goals
      .flatMap(({ joins }) => joins)
      .map(({ text, author }) => [text, author.name.split(" ")[0]]),
  )
})

describe("a step", () => {
  const [step] = first.steps
  const of = (changed: Partial<Plan["steps"][number]>) =>
    nl({ steps: [{ ...step!, ...changed }] }).steps[0]

  test("says who carries it, and that it takes a desk away", () => {
    const told = of({ carriedBy: ["family", "network"], desk: true })
    expect(told?.carried).toBe("zelf en netwerk")
    expect(told?.about).toBe("Stap 1, bij doel 6, één loket minder")
  })

  test.each([
    ["2026-11-19", null, ["vanaf 19 november 2026"]],
    [null, "2026-11-27", ["vóór vrijdag 27 november 2026"]],
    ["2026-12-01", "2026-12-01", ["op dinsdag 1 december 2026"]],
    ["2026-12-28", "2027-01-08", ["vanaf 28 december 2026", "vóór vrijdag 8 januari 2027"]],
  ])("says its days: from %s by %s", (from, by, days) => {
    expect(of({ from, by })?.days).toEqual(days)
  })
})

test("a worry says which goals and steps answer it, and quietly when none does", () => {
  const [worry] = first.worries
  const [step] = first.steps
  const goal = first.goals.at(-1)!
  const answeredBy = [step!.id, goal.id]
  expect(nl({ worries: [{ ...worry!, answeredBy }] }).worries[0]?.answered).toBe(
    "Hoort bij doel 6 en stap 1 van Emre.",
  )
  expect(nl({ worries: [{ ...worry!, answeredBy }], goals: [goal] }).worries[0]?.answered).toBe(
    "Hoort bij het doel en stap 1 van Emre.",
  )
  expect(nl({ worries: [{ ...worry!, answeredBy: [] }] }).worries[0]?.answered).toBe(
    "Hier hoort nog geen doel of stap bij.",
  )
  expect(sheet.safety.every(({ answered }) => answered === null)).toBe(true)
})

test("after three meetings each person's numbers stand in a row, and nobody's average", () => {
  const [scale] = sheetOf(fourthPlan, "nl", AT).scales
  const [table] = scale!.history!.tables
  expect(table?.days).toEqual(["12 mrt 2026", "4 jun 2026", "12 sep 2026", "19 nov 2026"])
  expect(table?.rows.slice(0, 3)).toEqual([
    { name: "Daniëlle", marks: ["0", "1", "2", "4"] },
    { name: "Emre", marks: ["", "geen", "", "6"] },
    { name: "Noor", marks: ["", "", "", "4"] },
  ])
  expect(scale?.history?.lines[0]).toEqual({ name: "Daniëlle", marks: [0, 1, 2, 4] })
  expect(sheet.scales[0]?.history).toBeNull()
})

test("the numbers of twenty meetings stand in as many tables as a page needs", () => {
  const before = Array.from({ length: 20 }, (_, index) => ({
    on: `2025-01-${String(index + 1).padStart(2, "0")}`,
    marks: { ["p01" as PersonId]: index % 11 },
  }))
  const [scale] = nl({ scales: first.scales.map((one) => ({ ...one, before })) }).scales
  expect(scale?.history?.tables.map(({ days }) => days.length)).toEqual([6, 6, 6, 3])
  const marks = scale?.history?.tables.flatMap(({ rows }) => rows[0]?.marks ?? [])
  expect(marks).toEqual([...before.map((_, index) => String(index % 11)), "4"])
})

describe("one person's copy", () => {
  const hong = { person: "p07" as PersonId }
  const copy = sheetOf(first, "nl", AT, hong)

  test("says whose it is, and of which version it is a part", () => {
    expect(copy.forWhom).toBe("Voor Nguyễn Thị Hồng")
    expect(copy.part).toMatch(/^Dit is een deel van ons plan, versie 1\. /)
    expect(copy.footer).toMatch(
      /^Deel van het werkplan van 19 november 2026, versie 1\. Het dossier/,
    )
    expect(sheetOf(firstDraft, "en", AT, hong)).toMatchObject({
      part: expect.stringMatching(
        /^This is a part of our plan, which is still a draft\./,
      ) as string,
      footer: expect.stringMatching(/^Part of the draft of 19 November 2026\. /) as string,
    })
  })

  test("calls goals, steps and demands by the numbers that they have in the whole plan", () => {
    expect(copy.steps.map(({ about }) => about)).toEqual(["Stap 3, bij doel 6"])
    expect(copy.demands.each.map(({ number }) => number)).toEqual([2])
    expect([...copy.family, ...copy.agency].map(({ about }) => about)).toEqual(["Doel 6 · Fenna"])
  })

  test("has what to do when it goes wrong and the next meeting, and nothing of anybody else", () => {
    expect(copy.warnings).toHaveLength(2)
    expect(copy.again).toEqual(sheet.again)
    const { worries, safety, scales, present, houseRules, parked, copies } = copy
    expect({ worries, safety, scales, present, houseRules, parked, copies }).toEqual({
      worries: [],
      safety: [],
      scales: [],
      present: null,
      houseRules: null,
      parked: null,
      copies: [],
    })
    expect(copy.agreement.map(({ name }) => name)).toEqual(["Nguyễn Thị Hồng"])
  })

  test("says so when no step is theirs", () => {
    const { nothing } = sheetOf({ ...first, steps: [] }, "nl", AT, hong)
    expect(nothing).toBe("Er staan geen stappen van jou in dit plan.")
  })

  test("of who is not in the plan is never made: they do not get the whole of it", () => {
    expect(() => sheetOf(first, "nl", AT, { person: "nobody" as PersonId })).toThrow(
      "not in the plan",
    )
  })
})

test("names and places from right to left do not turn the sentence around them", () => {
  const { facts, footer, again } = nl({
    place: "خانه مریم",
    keptBy: "مریم",
    coordinator: { personId: "p11" as PersonId, name: "مریم" },
  })
  expect(facts[0]).toContain("uur, \u2068خانه مریم\u2069.")
  expect(footer).toMatch(/bij \u2068مریم\u2069\.$/)
  expect(again.map(({ lead }) => lead)).toContain("\u2068مریم\u2069 houdt het overzicht.")
})
