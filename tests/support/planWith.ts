import fc from "fast-check"
import { planOf, type Plan } from "../../src/meeting/queries/plan.ts"
import { layFirstMeeting } from "./firstMeeting.ts"
import sample from "./first-meeting.json" with { type: "json" }

/** When the sample's plan was fixed, ms since 1970. */
export const FIXED_AT = Date.UTC(2026, 10, 19, 16, 40)
export const firstPlan = planOf(layFirstMeeting(), { version: 1, at: FIXED_AT })
export const firstDraft = planOf(layFirstMeeting())

const { meeting } = sample
const ASKED = ["akkoord", "akkoord met opmerking"]

/** Every text that somebody wrote in the sample and that has a place in a plan. */
export const written = [
  meeting.title,
  meeting.question,
  ...meeting.participants.map(({ name }) => name),
  ...meeting.cards.map(({ text }) => text),
  ...meeting.steps.flatMap(({ what, howOften, ifItFails }) => [what, howOften, ifItFails]),
  ...meeting.bottomLines.flatMap(({ text, familyDecides }) => [text, familyDecides]),
  ...meeting.pairs.flatMap(({ zero, ten, scores }) => [zero, ten, ...scores.map(({ why }) => why)]),
  ...meeting.agreements
    .filter(({ status }) => ASKED.includes(status))
    .map(({ ownWords }) => ownWords),
].filter((text) => text !== "")

/** The sample's plan, in which each scale was asked before: its first to answer gave a 2. */
export const secondPlan: Plan = {
  ...firstPlan,
  scales: firstPlan.scales.map((scale) => ({
    ...scale,
    before: [{ on: "2026-09-12", marks: { [firstPlan.scores[0]?.personId ?? ""]: 2 } }],
  })),
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
  return JSON.parse(JSON.stringify(firstPlan), function (this: unknown, key, value: unknown) {
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
