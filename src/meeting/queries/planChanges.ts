import type { Plan, PlanCard } from "./plan.ts"

/** The parts of a plan of which is told what became of each card. */
export const COMPARED = ["goals", "demands", "steps", "worries", "safety"] as const
export type Compared = (typeof COMPARED)[number]

export type PlanChange = { part: Compared; card: PlanCard } & (
  | { is: "new" }
  | { is: "gone" }
  /** `before` is the card as it was; what of it is different is named. */
  | { is: "changed"; before: PlanCard; keys: string[] }
)

/** What is told of an answer: who gives another than before, or gave none. */
export interface AnswerChange {
  name: string
  before: Plan["agreements"][number]["answer"]
  answer: Plan["agreements"][number]["answer"]
}

export interface PlanChanges {
  cards: PlanChange[]
  answers: AnswerChange[]
  /** Of what the plan says besides its cards: the keys that say something else. */
  particulars: string[]
}

/** Keys that follow from other cards: what is new in them is told there. */
const DERIVED = ["answeredBy", "metBy", "carriedBy"]
/** Keys that differ in every version, and keys that are told by card or by person. */
const TOLD_ELSEWHERE = [
  "version",
  "draft",
  "fixedAt",
  "agreements",
  "views",
  "scales",
  "scores",
  "people",
  "awaited",
  "lookedBack",
  "address",
  ...COMPARED,
] as readonly string[]

/** What stands in a plan and did not stand so in an earlier version of it. */
export function planChanges(before: Plan, after: Plan): PlanChanges {
  return {
    cards: COMPARED.flatMap((part) => changesIn(part, before[part], after[part])),
    answers: after.agreements.flatMap(({ personId, name, answer }) => {
      const earlier = before.agreements.find((one) => one.personId === personId)?.answer ?? null
      return earlier === answer ? [] : [{ name, before: earlier, answer }]
    }),
    particulars: differing(before, after).filter((key) => !TOLD_ELSEWHERE.includes(key)),
  }
}

function changesIn(part: Compared, before: PlanCard[], after: PlanCard[]): PlanChange[] {
  const earlier = new Map(before.map((card) => [card.id, card]))
  const still = new Set(after.map(({ id }) => id))
  const now = after.flatMap((card): PlanChange[] => {
    const was = earlier.get(card.id)
    if (!was) return [{ part, card, is: "new" }]
    const keys = differing(was, card).filter((key) => !DERIVED.includes(key))
    return keys.length > 0 ? [{ part, card, is: "changed", before: was, keys }] : []
  })
  const gone = before.filter(({ id }) => !still.has(id))
  return [...now, ...gone.map((card): PlanChange => ({ part, card, is: "gone" }))]
}

/** The keys under which two records of one form differ. Plans come from JSON, in one order of keys. */
function differing(one: object, other: object): string[] {
  const parts = (value: object) => new Map(Object.entries(value) as [string, unknown][])
  const [first, second] = [parts(one), parts(other)]
  return [...new Set([...first.keys(), ...second.keys()])].filter(
    (key) => JSON.stringify(first.get(key)) !== JSON.stringify(second.get(key)),
  )
}
