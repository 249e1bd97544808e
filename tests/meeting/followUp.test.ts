import { expect, test } from "vitest"
import { addCard, tellCard } from "../../src/meeting/commands/cards.ts"
import { giveAgreement, giveScore } from "../../src/meeting/commands/meeting.ts"
import { writePerson } from "../../src/meeting/commands/server.ts"
import type { Meeting } from "../../src/meeting/document.ts"
import type { CardId, PersonId, ScaleId } from "../../src/meeting/ids.ts"
import { cameBackIn, stepsAgain } from "../../src/meeting/queries/cameBack.ts"
import { allCards, cardIn, cardsIn } from "../../src/meeting/queries/cards.ts"
import { factsOf } from "../../src/meeting/queries/facts.ts"
import { heardIn } from "../../src/meeting/queries/heard.ts"
import { lookedBackIn } from "../../src/meeting/queries/lookedBack.ts"
import { particularsIn } from "../../src/meeting/queries/particulars.ts"
import { atTable, peopleIn, personOf } from "../../src/meeting/queries/people.ts"
import { planOf } from "../../src/meeting/queries/plan.ts"
import { scalesIn } from "../../src/meeting/queries/scales.ts"
import { COLUMNS, GROUP_OF, type LookedBack } from "../../src/meeting/schema.ts"
import { CARD_SHAPES, isPlain, SCALE_SHAPE } from "../../src/meeting/shapes.ts"
import { followUpOf, NEXT } from "../support/followUp.ts"
import { firstDraft, firstPlan } from "../support/planWith.ts"

const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id)
const kind = (meeting: Meeting, which: string) =>
  COLUMNS.flatMap((column) => cardsIn(meeting, column)).filter(({ place }) => place.kind === which)

/** Somebody of the last meeting is at the table again. */
function comes(meeting: Meeting, id: string, seat: "participant" | "facilitator" = "participant") {
  const { awaited: _awaited, ...person } = personOf(meeting, id)!
  writePerson(meeting, id as PersonId, { ...person, seat, device: true, joinedAt: NEXT + 1000 })
  return { seat, personId: id as PersonId, group: person.group }
}

test("[N1] goals, demands and steps come back as they stand in the plan, in that order", () => {
  const meeting = followUpOf(firstPlan)
  expect(idsOf(kind(meeting, "goal"))).toEqual(idsOf(firstPlan.goals))
  expect(idsOf(kind(meeting, "demand"))).toEqual(idsOf(firstPlan.demands))
  expect(idsOf(kind(meeting, "step"))).toEqual(idsOf(firstPlan.steps))
  const plan = planOf(meeting)
  expect(plan.goals).toEqual(firstPlan.goals)
  expect(plan.demands).toEqual(firstPlan.demands)
  expect(plan.steps).toEqual(firstPlan.steps)
})

test("[N1] a draft does as well as a fixed plan", () => {
  expect(planOf(followUpOf(firstDraft)).goals).toEqual(firstDraft.goals)
})

test("[N1] a step that was taken stays in the plan of then; one that was not is open again", () => {
  const [first, second, third, fourth] = firstPlan.steps
  const told = {
    ...firstPlan,
    steps: [
      { ...first!, state: "done", helped: "Jöran stond al klaar." },
      { ...second!, state: "other" },
      { ...third!, state: "not-yet", helped: "Nog niets" },
      fourth!,
    ],
  }
  const steps = stepsAgain(followUpOf(told))
  expect(idsOf(steps)).toEqual([third!.id, fourth!.id])
  expect(steps.map(({ state, helped }) => [state, helped])).toEqual([
    ["open", undefined],
    ["open", undefined],
  ])
})

test("[N1] a worry comes back that a set names or that something which comes back answers", () => {
  const [one, two, three, ...rest] = firstPlan.worries
  const meeting = followUpOf({
    ...firstPlan,
    scales: [{ id: "s", question: "Hoe veilig?", zero: "niet", ten: "wel", danger: one!.id }],
    goals: [{ ...firstPlan.goals[0]!, answers: [two!.id, "weg"], joins: [] }],
    steps: [{ ...firstPlan.steps[0]!, answers: [], state: "done" }],
  })
  expect(rest.length).toBeGreaterThan(0)
  expect(idsOf(kind(meeting, "worry")).sort()).toEqual([one!.id, two!.id].sort())
  expect(cardIn(meeting, two!.id)).toMatchObject({ text: two!.text, author: two!.author.personId })
  // What was tied to a card that did not come back is tied to nothing.
  expect(kind(meeting, "goal")[0]?.answers).toEqual([two!.id])
  expect(cardIn(meeting, three!.id)).toBeUndefined()
})

test("[N1] goals that were joined come back joined, each in its own words", () => {
  const [one, two] = firstPlan.goals
  const shared = {
    id: "samen",
    text: "Samen",
    author: one!.author,
    owner: "shared",
    joins: [
      { id: one!.id, text: one!.text, author: one!.author, owner: "family" },
      { id: two!.id, text: two!.text, author: two!.author, owner: "agency" },
    ],
    answers: [],
  }
  const meeting = followUpOf({ ...firstPlan, goals: [shared], steps: [] })
  expect(idsOf(kind(meeting, "goal"))).toEqual(["samen"])
  expect(planOf(meeting).goals).toEqual([shared])
})

test("[N1] the table is laid by the rules: each card and each set has the shape that it must have", () => {
  const meeting = followUpOf(firstPlan)
  const told = [...meeting.cards].flatMap(([id, map]) =>
    [...map.entries()].map(([key, value]) => ({ id, key, value })),
  )
  const misshapen = told.filter(({ key, value }) => key !== "text" && !CARD_SHAPES[key]?.(value))
  expect(misshapen).toEqual([])
  expect([...meeting.scales.values()].every(SCALE_SHAPE)).toBe(true)
  expect([...meeting.meeting].filter(([, value]) => !isPlain(value))).toEqual([])
  expect(cameBackIn(meeting)).toEqual(new Set(idsOf(allCards(meeting))))
})

test("[N1] it begins at the welcome, with everyone asked what is better", () => {
  const meeting = followUpOf(firstPlan)
  expect(factsOf(meeting)).toMatchObject({
    title: firstPlan.title,
    question: firstPlan.question,
    address: "je",
    stage: "welcome",
    asked: { nl: expect.stringMatching(/^Wat gaat er beter/) },
    again: true,
    fixed: null,
  })
  expect(factsOf(followUpOf({ ...firstPlan, steps: [] })).again).toBe(false)
})

test("[N2] what is true of the next meeting too is told again, and what was of that day is not", () => {
  const then = particularsIn(followUpOf(firstPlan))
  const { reviewOn: _reviewOn, ...was } = firstPlan
  expect(then).toMatchObject({
    number: 2,
    planTypes: was.planTypes,
    framework: was.framework,
    warnings: was.warnings,
    houseRules: was.houseRules,
    parked: was.parked,
    keptBy: was.keptBy,
    coordinator: was.coordinator?.personId,
    owners: was.owners.map(({ personId }) => personId),
    heldOn: null,
    startsAt: null,
    endsAt: null,
    place: "",
    missing: "",
    childHeard: "",
    reviewOn: null,
    reviewAt: null,
    reviewPlace: "",
    reviewBy: null,
    reviewEarlier: "",
    notAsked: {},
  })
  expect(Object.keys(then.copies).sort()).toEqual(was.copies.map(({ personId }) => personId).sort())
  expect(then.relations["p02" as PersonId]).toBe(
    was.people.find(({ personId }) => personId === "p02")?.isFor,
  )
  expect(particularsIn(followUpOf({ people: [], goals: [], steps: [] })).number).toBe(2)
})

test("[N2] answers, scores, dots and views are of that day", () => {
  const { agreements, scores, dots, views } = followUpOf(firstPlan)
  expect([agreements.size, scores.size, dots.size, views.size]).toEqual([0, 0, 0, 0])
})

test("[N2] how earlier meetings were looked back on comes along, of twenty at most", () => {
  const counts = { "1": 0, "2": 0, "3": 1, "4": 2, "5": 0 }
  const one: LookedBack = {
    on: "2026-11-19",
    answers: 3,
    treated: counts,
    kept: counts,
    matters: counts,
  }
  const meeting = followUpOf({
    ...firstPlan,
    lookedBack: [{ ...one, texts: ["geheim"], pace: {} }],
  })
  expect(lookedBackIn(meeting)).toEqual([one])
  expect(JSON.stringify(meeting.meeting.toJSON())).not.toContain("geheim")
})

test("[N3] everyone of the last meeting is awaited, interpreters too, and is not at the table", () => {
  const meeting = followUpOf(firstPlan)
  expect(atTable(meeting)).toEqual([])
  const led = firstPlan.people.find(({ seat }) => seat === "facilitator")!
  const others = firstPlan.people.filter(({ seat }) => seat !== "facilitator")
  const awaited = peopleIn(meeting).filter(({ seat }) => seat !== "facilitator")
  expect(awaited.map(({ id, name, role }) => [id, name, role])).toEqual(
    others.map(({ personId, name, role }) => [personId, name, role]),
  )
  expect(peopleIn(meeting).every((one) => one.awaited && !one.device)).toBe(true)
  // Whoever led is there only where their name stands on something.
  const without = followUpOf({ people: [{ ...led }, others[0]], goals: [], steps: [] })
  expect(idsOf(peopleIn(without))).toEqual([others[0]!.personId])
})

test("[N3] who is awaited stands in no plan and is asked nothing, and nobody speaks for them", () => {
  const meeting = followUpOf(firstPlan)
  const lead = comes(meeting, "p01", "facilitator")
  const plan = planOf(meeting)
  expect(plan.people.map(({ personId }) => personId)).toEqual(["p01"])
  expect(plan.agreements).toEqual([])
  // All others but whoever led, whose name stands on nothing.
  expect(plan.awaited.length).toBe(firstPlan.people.length - 2)
  const scale = firstPlan.scales[0]!.id
  const noor = "p04" as PersonId
  const card = { id: "k" as CardId, kind: "safety" as const, text: "Fijn", author: noor }
  expect(addCard(meeting, lead, card, NEXT)).toMatchObject({ done: false })
  expect(giveScore(meeting, lead, scale, noor, { value: 5 })).toMatchObject({ done: false })
  const yes = { answer: "agree" as const, at: NEXT }
  expect(giveAgreement(meeting, lead, noor, yes)).toMatchObject({ done: false })
})

test("[N3] who did not come is known at the meeting after it, with their name and role", () => {
  const second = followUpOf(firstPlan)
  comes(second, "p02")
  const third = followUpOf(planOf(second))
  const people = peopleIn(third).filter(({ seat }) => seat !== "facilitator")
  expect(idsOf(people).sort()).toEqual(
    firstPlan.people
      .filter(({ seat }) => seat !== "facilitator")
      .map(({ personId }) => personId)
      .sort(),
  )
  expect(particularsIn(third).number).toBe(3)
  expect(personOf(third, "p09")?.role).toBe(
    firstPlan.people.find((p) => p.personId === "p09")?.role,
  )
})

test("[N3] somebody whom an older plan only names keeps their name", () => {
  const author = { personId: "weg", name: "Tante Fatma" }
  const goals = [{ id: "g", text: "Rust", owner: "family", author }]
  const meeting = followUpOf({ people: [], goals, steps: [] })
  expect(personOf(meeting, "weg")).toMatchObject({ name: "Tante Fatma", awaited: true })
  const unsigned = followUpOf({ people: [], goals: [{ id: "g", text: "Rust" }], steps: [] })
  expect(idsOf(kind(unsigned, "goal"))).toEqual(["g"])
  expect(peopleIn(unsigned)).toEqual([])
})

test("[N6] a set comes back with what each gave, and a new number stands beside it", () => {
  const meeting = followUpOf(firstPlan)
  const { id } = firstPlan.scales[0]!
  const given = firstPlan.scores.filter(({ scale }) => scale === id)
  const set = scalesIn(meeting).find((one) => one.id === id)!
  expect(set.before).toEqual([
    { on: "2026-11-19", marks: Object.fromEntries(given.map((s) => [s.personId, s.value])) },
  ])
  expect(set.rows).toEqual([])
  const writer = comes(meeting, "p02")
  giveScore(meeting, writer, id, writer.personId, { value: 6 })
  const was = given.find(({ personId }) => personId === "p02")!.value
  expect(scalesIn(meeting).find((one) => one.id === id)?.rows).toMatchObject([
    { value: 6, before: was, person: { id: "p02" } },
  ])
})

test("[N6] earlier meetings stay, twenty at most, and a set nobody scored has no new day", () => {
  const before = Array.from({ length: 20 }, (_, n) => ({
    on: `2025-01-${10 + n}`,
    marks: { p02: 1 },
  }))
  const scales = [
    { id: "a", question: "?", zero: "", ten: "", before },
    { id: "b", question: "?", zero: "", ten: "" },
  ]
  const scores = [{ scale: "a", personId: "p02", value: null }]
  const meeting = followUpOf({ ...firstPlan, scales, scores })
  const [a, b] = scalesIn(meeting)
  expect(a?.before?.map(({ on }) => on)).toEqual([
    ...before.slice(1).map(({ on }) => on),
    "2026-11-19",
  ])
  expect(b?.before).toBeUndefined()
})

test("[G6] what came back does not count as heard", () => {
  const meeting = followUpOf(firstPlan)
  const writer = comes(meeting, "p02")
  expect(heardIn(meeting).notYet).toEqual(["p02"])
  const card = {
    id: "nieuw" as CardId,
    kind: "safety" as const,
    text: "Rust",
    author: writer.personId,
  }
  addCard(meeting, writer, card, NEXT)
  expect(heardIn(meeting)).toMatchObject({ notYet: [], safety: 1, worries: 0 })
})

test("[N5] how a step went is told by anybody at the table, and stands in the next plan", () => {
  const meeting = followUpOf(firstPlan)
  const writer = comes(meeting, "p03")
  expect(writer.group).toBe(GROUP_OF[personOf(meeting, "p03")!.role])
  const [step] = stepsAgain(meeting)
  tellCard(meeting, writer, step!.id, { state: "other", helped: "Via de huisarts" })
  expect(planOf(meeting).steps[0]).toMatchObject({ state: "other", helped: "Via de huisarts" })
  expect(planOf(meeting).number).toBe(2)
  const scale = firstPlan.scales[0]!.id satisfies ScaleId
  expect(planOf(meeting).scales.find(({ id }) => id === scale)?.before?.length).toBe(1)
})
