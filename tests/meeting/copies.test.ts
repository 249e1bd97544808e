import { expect, test } from "vitest"
import { copyFor } from "../../src/meeting/queries/copyFor.ts"
import type { PersonId, ScaleId } from "../../src/meeting/ids.ts"
import { planChanges } from "../../src/meeting/queries/planChanges.ts"
import type { Plan } from "../../src/meeting/queries/plan.ts"
import { firstPlan } from "../support/planWith.ts"

const HONG = "p07" as PersonId

test("[P11] somebody's copy holds their steps, what these belong to, and the next meeting", () => {
  const copy = copyFor(firstPlan, HONG)!
  expect(copy.copyFor).toEqual({ personId: HONG, name: "Nguyễn Thị Hồng" })
  expect(copy.steps.map(({ id }) => id)).toEqual(["m1-k03"])
  expect(copy.goals.map(({ id }) => id)).toEqual(["m1-d04"])
  expect(copy.demands.map(({ id, metBy }) => [id, metBy])).toEqual([["m1-b2", ["m1-k03"]]])
  const { reviewOn, warnings } = firstPlan
  expect(copy).toMatchObject({ reviewOn, warnings, version: 1 })
})

test("[P11] nothing of it is somebody else's worry, number, answer or step", () => {
  const copy = copyFor(firstPlan, HONG)!
  const said = JSON.stringify(copy)
  const others = [
    ...firstPlan.worries.map(({ text }) => text),
    ...firstPlan.safety.map(({ text }) => text),
    ...firstPlan.scores.map(({ why }) => why),
    ...firstPlan.agreements.filter(({ personId }) => personId !== HONG).map(({ text }) => text),
    ...firstPlan.steps.filter(({ id }) => id !== "m1-k03").map(({ text }) => text),
    firstPlan.childHeard,
    firstPlan.parked,
  ].filter((text) => text !== "")
  expect(others.length).toBeGreaterThan(40)
  for (const text of others) expect(said).not.toContain(JSON.stringify(text).slice(1, -1))
})

test("[P11] who is not in the plan has no copy of it", () => {
  expect(copyFor(firstPlan, "iemand" as PersonId)).toBeUndefined()
})

test("[P12] what became of each card is told, and who gave something otherwise than before, or came", () => {
  const [goal, ...goals] = firstPlan.goals
  const [step, ...steps] = firstPlan.steps
  const view = { ...firstPlan.views[0]!, text: "Toch anders" }
  const oma = { ...firstPlan.people[0]!, personId: "oma" as PersonId, name: "Oma" }
  const after: Plan = {
    ...firstPlan,
    version: 2,
    fixedAt: 9,
    goals: [...goals, { ...goal!, id: "nieuw" as never }],
    steps: [{ ...step!, often: "nooit meer", helped: "oma" }, ...steps],
    place: "ergens anders",
    agreements: firstPlan.agreements.map((one, index) =>
      index === 0 ? { ...one, answer: "disagree" as const, at: 9 } : { ...one, at: 9 },
    ),
    views: [view, ...firstPlan.views.slice(1)],
    scores: [{ ...firstPlan.scores[0]!, value: 10 }, ...firstPlan.scores.slice(1)],
    people: [...firstPlan.people, oma],
  }
  const changes = planChanges(firstPlan, after)
  expect(changes.scales).toEqual([])
  expect(changes.cards.map(({ is, part, card: { id } }) => [is, part, id])).toEqual([
    ["new", "goals", "nieuw"],
    ["gone", "goals", goal!.id],
    ["changed", "steps", step!.id],
  ])
  expect(changes.cards[2]).toMatchObject({ keys: ["often", "helped"], before: step })
  const [was] = firstPlan.agreements
  expect(changes.answers).toEqual([{ before: was, after: { ...was, answer: "disagree", at: 9 } }])
  expect(changes.views).toEqual([{ before: firstPlan.views[0], after: view }])
  expect(changes.scores.map(({ before, after }) => [before?.value, after?.value])).toEqual([
    [firstPlan.scores[0]!.value, 10],
  ])
  expect(changes.people).toEqual([{ before: undefined, after: oma }])
  expect(changes.particulars).toEqual(["place"])
})

test("[P12] an older version, that knew of nobody who they are to the children, says no other of them", () => {
  const [first, ...others] = firstPlan.people
  const { isFor: _isFor, ...older } = first!
  const before = { ...firstPlan, people: [older as typeof first, ...others] } as Plan
  const after = { ...firstPlan, people: [{ ...first!, isFor: "" }, ...others] }
  expect(planChanges(before, after).people).toEqual([])
})

test("[P12] a scale is told with its words, its danger and its goal; its marks are told by person", () => {
  const [scale, ...others] = firstPlan.scales
  const goal = firstPlan.goals[1]!.id
  const set = { ...scale!, goal, before: [] }
  const late = { ...scale!, id: "late" as ScaleId }
  const after = { ...firstPlan, scales: [set, ...others.slice(1), late] }
  expect(planChanges(firstPlan, after).scales).toEqual([
    { before: scale, after: set },
    { before: undefined, after: late },
    ...others.slice(0, 1).map((gone) => ({ before: gone, after: undefined })),
  ])
})

test("[P12] of two that say the same nothing is told", () => {
  const same = JSON.parse(JSON.stringify({ ...firstPlan, version: 2, fixedAt: 9 })) as Plan
  for (const part of Object.values(planChanges(firstPlan, same))) expect(part).toEqual([])
})
