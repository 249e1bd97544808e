import fc from "fast-check"
import * as Y from "yjs"
import { meetingIn } from "../../src/meeting/document.ts"
import { particularsIn } from "../../src/meeting/queries/particulars.ts"
import { planOf, type Plan } from "../../src/meeting/queries/plan.ts"
import type { PersonId } from "../../src/meeting/ids.ts"
import { layFirstMeeting } from "./firstMeeting.ts"
import { particularsOf } from "./firstParticulars.ts"
import sample from "./first-meeting.json" with { type: "json" }

/** When the sample's plan was fixed, ms since 1970. */
export const FIXED_AT = Date.UTC(2026, 10, 19, 16, 40)
export const firstPlan = planOf(layFirstMeeting(), { version: 1, at: FIXED_AT })
export const firstDraft = planOf(layFirstMeeting())

const { meeting } = sample
const besides = particularsOf((guest) => guest as PersonId)

/** Every text that somebody wrote in the sample and that has a place in a plan. */
export const written = [
  meeting.title,
  meeting.question,
  ...meeting.participants.map(({ name }) => name),
  ...meeting.cards.map(({ text }) => text),
  ...meeting.steps.flatMap(({ what, howOften, ifItFails }) => [what, howOften, ifItFails]),
  ...meeting.bottomLines.flatMap(({ text, familyDecides }) => [text, familyDecides]),
  ...meeting.pairs.flatMap(({ zero, ten, scores }) => [zero, ten, ...scores.map(({ why }) => why)]),
  ...meeting.agreements.map(({ ownWords }) => ownWords),
  besides.place,
  besides.missing,
  ...besides.childHeard.split("\n"),
  ...besides.houseRules.split("\n"),
  ...besides.parked.split("\n"),
  ...Object.values(besides.relations),
  ...besides.warnings.flatMap(({ sign, act }) => [sign, act]),
  besides.reviewPlace,
  besides.reviewEarlier,
  ...Object.values(besides.copies).map(({ how }) => how),
  besides.keptBy,
].filter((text) => text !== "")

/** The sample's plan, in which each scale was asked before: its first to answer gave a 2. */
export const secondPlan: Plan = {
  ...firstPlan,
  scales: firstPlan.scales.map((scale) => ({
    ...scale,
    before: [{ on: "2026-09-12", marks: { [firstPlan.scores[0]?.personId ?? ""]: 2 } }],
  })),
}

/** What a plan says besides its board while nobody wrote any of it. */
export const nothingBesides: Partial<Plan> = {
  ...omitted(particularsIn(meetingIn(new Y.Doc())), "relations", "notAsked"),
  coordinator: null,
  reviewBy: null,
  owners: [],
  copies: [],
}

/** The days of meetings before the sample's. */
const EARLIER = ["2026-03-12", "2026-06-04", "2026-09-12"]

/** The sample's plan as the fourth of its family: Daniëlle gave a number each time, Emre passed once. */
export const fourthPlan: Plan = {
  ...firstPlan,
  number: 4,
  scales: firstPlan.scales.map((scale) => ({
    ...scale,
    before: EARLIER.map((on, index) => ({
      on,
      marks: { ["p01" as PersonId]: index, ...(index === 1 && { ["p02" as PersonId]: null }) },
    })),
  })),
}

const joinable = firstPlan.goals
  .filter(({ owner }) => owner === "agency" || owner === "child")
  .map(({ id, text, author, owner }) => ({ id, text, author, owner }))
const shared = firstPlan.goals.find(({ owner }) => owner === "shared")!.id
const joinedInto = <Goal>(goal: Goal) => (joinable.some(({ id }) => id === goal) ? shared : goal)

/** The sample's plan with two of its goals joined into the one that is shared. */
export const joinedPlan: Plan = {
  ...firstPlan,
  goals: firstPlan.goals
    .filter(({ id }) => joinedInto(id) === id)
    .map((goal) => (goal.id === shared ? { ...goal, joins: joinable } : goal)),
  steps: firstPlan.steps.map((step) => ({ ...step, goal: joinedInto(step.goal) })),
  worries: firstPlan.worries.map((worry) => ({
    ...worry,
    answeredBy: worry.answeredBy.map(joinedInto),
  })),
}

/** The plan as an earlier version of this program wrote it down: without what it did not know yet. */
export function asOlder(plan: Plan): object {
  const without = (all: readonly object[], ...later: string[]) =>
    all.map((one) => omitted(one, ...later))
  const later = Object.keys(nothingBesides).filter((key) => !/^(coordinator|reviewOn)$/.test(key))
  return {
    ...omitted(plan, ...later),
    people: without(plan.people, "isFor"),
    goals: without(plan.goals, "joins", "answers"),
    steps: without(plan.steps, "from", "answers", "desk", "carriedBy"),
    worries: without(plan.worries, "answeredBy"),
  }
}

function omitted(one: object, ...keys: string[]): object {
  return Object.fromEntries(Object.entries(one).filter(([key]) => !keys.includes(key)))
}

/** The sample's plan with these words in the place of everything that people wrote in it. */
export function planSaying(text: string): Plan {
  const kept = new Set([
    "language",
    "role",
    "group",
    "owner",
    "state",
    "answer",
    "sees",
    "aspect",
    "framework",
    "scope",
    "heldOn",
    "startsAt",
    "endsAt",
    "from",
    "reviewAt",
  ])
  const ids = new Set(["id", "personId", "card", "scale", "goal", "danger", "by", "reviewOn"])
  return JSON.parse(JSON.stringify(joinedPlan), function (this: unknown, key, value: unknown) {
    const isWord = typeof value === "string" && !Array.isArray(this)
    return isWord && !kept.has(key) && !ids.has(key) && key !== "basis" ? text : value
  }) as Plan
}

/** What programs stumble over: spreadsheets, markup of every kind, and readers of lines. */
const AWKWARD = {
  formulas: ["=1+1", "@SUM(A1)", "+1", "-1", "\t=1"],
  control: [
    "\r",
    "\n",
    "\t",
    "\u0000",
    "\u001b[31m",
    "\ud83d",
    "\ufffe",
    "\ufeff",
    "\u202e",
    "\u2028",
  ],
  pages: ["]]>", "</td>", "<!--", "<script>", "</style>", "&amp;", "&", '"', "'", "{{naam}}"],
  lines: [";", ",", ":", "\\", "\\n", "|", "BEGIN:VEVENT", " ", "  ", "\u0085"],
  markdown: ["# ", "- ", "1. ", "*", "_", "`", "[a](b)", "~~~", "---", "> ", "![a](b)"],
  writing: ["می‌خواهم", "👨‍👩‍👧‍👦", "Hồng", "rust"],
}

/** These together, and anything else that can be typed. */
export const anyWords = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(fc.constantFrom(...Object.values(AWKWARD).flat()), { maxLength: 12 })
    .map((parts) => parts.join("")),
)
