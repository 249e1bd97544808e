import { expect, test } from "vitest"
import { WORDS } from "../../../server/export/sheet/wordsIn.ts"
import { sheetOf } from "../../../server/export/sheet/sheet.ts"
import type { CardId, PersonId } from "../../../src/meeting/ids.ts"
import { giveView } from "../../../src/meeting/commands/meeting.ts"
import { planOf, type Plan } from "../../../src/meeting/queries/plan.ts"
import { FIRST_MEETING, layFirstMeeting } from "../../support/firstMeeting.ts"
import { nothingBesides } from "../../support/planWith.ts"

const AT = Date.UTC(2026, 10, 19, 16, 40)
const first = planOf(layFirstMeeting(), { version: 1, at: AT })
const sheet = sheetOf(first, "nl", AT)

test("the family's goals come first, then what they want together, and an agency's apart", () => {
  expect(sheet.family.map(({ about }) => about)).toEqual([
    "Doel 1 · Daniëlle en Emre",
    "Doel 2 · Daniëlle",
    "Doel 3 · Emre",
    "Doel 4 · Noor · van het kind",
    "Doel 5 · Renée en Daniëlle · van ons samen",
  ])
  expect(sheet.agency.map(({ about }) => about)).toEqual(["Doel 6 · Fenna"])
})

test("everyone at the table has an answer, also who was not asked, family first", () => {
  expect(sheet.agreement.map(({ name, label }) => `${name}: ${label}`)).toEqual([
    "Daniëlle de Vries: Ja",
    "Emre Yıldız: Deels",
    "Noor Yıldız: Niet gevraagd",
    "Jöran Yıldız: Niet gevraagd",
    "Tonny van 's-Gravesande: Ja",
    "Şükran Yıldız: Ja",
    "Nguyễn Thị Hồng: Ja",
    "Léon Bäumer: Ja",
    "Jolanda ter Horst: Niet gevraagd",
    "Fenna IJsbrandsma: Deels",
    "Çağla Öztürk-Bakker: Ja",
    "Renée Thijssen: Niet gevraagd",
  ])
})

test("a demand says who set it and which steps meet it, and plainly when none does", () => {
  const { intro, each } = sheet.demands
  expect(intro).toContain("Fenna IJsbrandsma heeft het bepaald")
  expect(each.map(({ metBy }) => metBy)).toEqual([
    ["Stap 1 van Emre"],
    ["Stap 3 van Hồng en Noor"],
    [],
  ])
})

test("demands of two authorities each say whose they are", () => {
  const [one, two, three] = first.demands
  const other = { personId: "p12" as PersonId, name: "Renée Thijssen" }
  const { demands } = sheetOf(
    { ...first, demands: [one!, { ...two!, setBy: other }, { ...three!, setBy: null }] },
    "nl",
    AT,
  )
  expect(demands.intro).toBe("Dit staat vast. Hoe, kiest het gezin.")
  expect(demands.each.map(({ setBy }) => setBy)).toEqual([
    "Bepaald door Fenna IJsbrandsma",
    "Bepaald door Renée Thijssen",
    null,
  ])
})

test("a step says who, what, when with the weekday, who sees it and what if not", () => {
  expect(sheet.steps[5]).toMatchObject({
    who: "Çağla",
    about: "Stap 6, bij doel 1",
    often: [{ text: "één middag" }],
    carried: "professional",
    days: ["vanaf 20 november", "vóór vrijdag 27 november 2026"],
    seenBy: "Daniëlle en Jolanda",
    ifNot: [{ text: "Daniëlle belt Çağla zelf. Er komt geen derde formulier bij." }],
  })
})

test("who sees a worry differently stands beside it in their own words, then who sees it so too", () => {
  const meeting = layFirstMeeting()
  giveView(
    meeting,
    { seat: "participant", personId: "p02" as PersonId, group: "family" },
    "m1-z07" as CardId,
    "p02" as PersonId,
    { sees: "different", text: "Ik zou de kinderen nooit pijn doen." },
  )
  const { worries } = sheetOf(planOf(meeting), "nl", AT)
  expect(worries[6]).toMatchObject({
    about: "Fenna, Daniëlle en Tonny · Wat kan gebeuren · verwacht",
    notes: [
      {
        who: "Emre ziet dit anders",
        differs: true,
        text: [{ text: "Ik zou de kinderen nooit pijn doen." }],
      },
      { who: "Şükran, Hồng en Çağla zien dit ook zo", differs: false, text: null },
    ],
  })
})

test("a scale has a row for each who was asked, also who gave no number, and no average", () => {
  const [scale] = sheet.scales
  expect(scale?.rows.map(({ name, value }) => [name, value])).toEqual([
    ["Daniëlle", 4],
    ["Emre", 6],
    ["Noor", 4],
    ["Tonny", 5],
    ["Şükran", 3],
    ["Hồng", 5],
    ["Léon", null],
    ["Jolanda", null],
    ["Fenna", 3],
    ["Çağla", 4],
  ])
  expect(JSON.stringify(sheet)).not.toMatch(/gemiddeld|average/i)
})

test("a scale has last time's numbers beside the new ones, and says of which day they are", () => {
  const [scale, ...others] = first.scales
  const [one] = first.scores
  const before = [{ on: "2026-09-12", marks: { [one!.personId]: 2 } }]
  const told = sheetOf({ ...first, scales: [{ ...scale!, before }, ...others] }, "nl", AT).scales[0]
  expect(told?.rows.map(({ name, before }) => [name, before]).slice(0, 2)).toEqual([
    ["Daniëlle", 2],
    ["Emre", null],
  ])
  expect(told?.ring).toBe("De ring is het cijfer van zaterdag 12 september 2026.")
  expect(sheet.scales[0]?.ring).toBeNull()
})

test("the next meeting says when, where, who arranges it and what brings it forward; then whose plan it is", () => {
  expect(sheet.again.map(({ lead, says }) => [lead, says?.map(({ text }) => text).join()])).toEqual(
    [
      ["Donderdag 10 december 2026, 15.30 uur.", undefined],
      ["Waar:", "bij oma Tonny thuis"],
      ["Çağla regelt dit.", undefined],
      ["Eerder als:", "één van de bodemeisen niet lukt, of als Noor het codewoord gebruikt"],
      ["Çağla Öztürk-Bakker houdt het overzicht.", undefined],
      ["Dit is het plan van Daniëlle en Emre.", undefined],
    ],
  )
})

test("a fixed plan says its version and date, a draft that it is one", () => {
  expect(sheet.facts.at(-1)).toBe("Vastgelegd op donderdag 19 november 2026, versie 1.")
  expect(sheet.footer).toBe(
    "Werkplan van 19 november 2026, versie 1. Het dossier is bij GI De Overtoom (fictief).",
  )
  const draft = sheetOf({ ...planOf(layFirstMeeting()), keptBy: "" }, "en", AT)
  expect(draft.draft).toBe(true)
  expect(draft.facts.at(-1)).toMatch(/^As the board stood on Thursday,? 19 November 2026\.$/)
  expect(draft.footer).toBe("Draft of 19 November 2026. This is not a case file.")
})

test("a day that is none comes out as it was written", () => {
  const [step] = first.steps
  const { steps } = sheetOf({ ...first, steps: [{ ...step!, by: "2026-99-99" }] }, "nl", AT)
  expect(steps[0]?.days.at(-1)).toBe("vóór 2026-99-99")
})

test("what is empty is absent", () => {
  const blank: Plan = {
    ...first,
    goals: [{ ...first.goals[0]!, text: "  " }],
    demands: [],
    steps: [],
    worries: [],
    safety: [],
    scales: [],
    question: "",
    ...nothingBesides,
  }
  const empty = sheetOf({ ...blank, goals: [], people: [], agreements: [] }, "nl", AT)
  expect(empty).toMatchObject({
    nothing: "Er staat nog niets in dit plan.",
    facts: ["Vastgelegd op donderdag 19 november 2026, versie 1."],
    forWhom: null,
    part: null,
    question: null,
    warnings: [],
    again: [],
    present: null,
    houseRules: null,
    parked: null,
    copies: [],
    signatures: [],
  })
  expect(sheetOf(blank, "nl", AT).family).toEqual([])
})

test("an interpreter is named and asked for no answer", () => {
  const ilse = { personId: "ilse" as PersonId, name: "Ilse" }
  const plan: Plan = {
    ...first,
    people: [
      ...first.people,
      { ...ilse, role: "interpreter", group: "interpreter", device: true, isFor: "" },
    ],
  }
  const { alsoThere, signatures } = sheetOf(plan, "nl", AT)
  expect(alsoThere).toBe("Als tolk aan tafel: Ilse.")
  expect(signatures).not.toContain("Ilse")
})

test("[N3] who was awaited and did not come is named where it is asked who says yes, by their short name in steps", () => {
  const [daniëlle, ...others] = first.people
  const { device: _device, ...awaited } = others.find(
    ({ name }) => name.startsWith("Hồng") || name.endsWith("Hồng"),
  )!
  const plan: Plan = {
    ...first,
    people: [daniëlle!],
    awaited: [awaited],
    agreements: first.agreements.filter(({ personId }) => personId === daniëlle!.personId),
  }
  const { alsoThere, agreement, steps } = sheetOf(plan, "nl", AT)
  expect(agreement.map(({ name }) => name)).toEqual(["Daniëlle de Vries"])
  expect(alsoThere).toBe("Er deze keer niet bij, en dus niet gevraagd: Nguyễn Thị Hồng.")
  expect(steps.map(({ who }) => who).join()).toContain("Hồng")
  expect(steps.map(({ who }) => who).join()).not.toContain("Nguyễn")
})

test("[P6] a goal that was made of others is signed by nobody alone", () => {
  const [goal, part] = first.goals
  const shared = { ...goal!, owner: "shared" as const, joins: [part!] }
  const [wish] = sheetOf({ ...first, goals: [shared], views: [] }, "nl", AT).family
  expect(wish?.about).toBe("van ons samen")
  expect(wish?.joins[0]?.about).toBe("Daniëlle")
})

test("[K3] who passes has last time's number too", () => {
  const [scale] = first.scales
  const [score] = first.scores.filter((one) => one.scale === scale!.id)
  const marks = { [score!.personId]: 5 }
  const before = [{ on: "2026-09-12", marks }]
  const plan = {
    ...first,
    scales: [{ ...scale!, before }],
    scores: [{ ...score!, value: null }],
  }
  expect(sheetOf(plan, "nl", AT).scales[0]?.rows[0]?.passed).toMatch(/, vorige keer 5$/)
})

test("nobody is asked to sign a draft", () => {
  expect(sheetOf(first, "nl", AT).signatures).not.toEqual([])
  expect(sheetOf({ ...first, draft: true }, "nl", AT).signatures).toEqual([])
})

test("our own words are calm in every language", () => {
  const said = Object.values(WORDS).flatMap((words) =>
    Object.values(words).map((word) =>
      typeof word === "function" ? String(word) : JSON.stringify(word),
    ),
  )
  for (const word of said) expect(word).not.toMatch(/!(?!==)|\bfail|mislukt/i)
})

test("the sample is played as it was: nothing of it is refused, and all of it is there", () => {
  expect(first).toMatchObject({ title: FIRST_MEETING.title, language: "nl" })
  const { goals, demands, steps, worries, safety, agreements, scores, people } = first
  const counts = { goals, demands, steps, worries, safety, scores, people }
  expect(Object.entries(counts).map(([what, all]) => `${what} ${all.length}`)).toEqual([
    "goals 6",
    "demands 3",
    "steps 9",
    "worries 9",
    "safety 10",
    "scores 16",
    "people 13",
  ])
  expect(agreements.filter(({ answer }) => answer !== null)).toHaveLength(8)
  expect(people.filter(({ device }) => !device).map(({ name }) => name)).toEqual([
    "Noor Yıldız",
    "Jöran Yıldız",
    "Tonny van 's-Gravesande",
  ])
  expect(worries[2]).toMatchObject({ author: { name: "Noor Yıldız" }, basis: "said" })
})
