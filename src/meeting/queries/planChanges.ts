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

/** One thing of the plan, as it was and as it is; absent where there was or is none. */
export interface Changed<Given> {
  before: Given | undefined
  after: Given | undefined
}

/** What is given by each person for themselves: answers, views of a card, marks, and who they are here. */
export interface GivenChanges {
  people: Changed<Plan["people"][number]>[]
  views: Changed<Plan["views"][number]>[]
  scores: Changed<Plan["scores"][number]>[]
  answers: Changed<Plan["agreements"][number]>[]
}

export interface PlanChanges extends GivenChanges {
  cards: PlanChange[]
  /** Their words, and which danger and goal belong to them; the marks on them are told by person. */
  scales: Changed<Plan["scales"][number]>[]
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
    scales: changesOf(before.scales, after.scales, {
      of: ({ id }) => id,
      says: ({ question, zero, ten, danger, goal }) => [question, zero, ten, danger, goal],
    }),
    people: changesOf(before.people, after.people, {
      of: ({ personId }) => personId,
      // As the plan says who they are; an older one knows of nobody who they are to the children.
      says: ({ role, isFor }) => isFor || role,
    }),
    views: changesOf(before.views, after.views, {
      of: ({ personId, card }) => `${card} ${personId}`,
      says: ({ sees, text }) => [sees, text ?? ""],
    }),
    scores: changesOf(before.scores, after.scores, {
      of: ({ personId, scale }) => `${scale} ${personId}`,
      says: ({ value, why }) => [value, why],
    }),
    answers: changesOf(before.agreements, after.agreements, {
      of: ({ personId }) => personId,
      says: ({ answer, text }) => (answer || text ? [answer, text] : undefined),
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

/** `of` is by what two are the same person's about the same; `says` what is compared of them. */
function changesOf<Given>(
  before: readonly Given[],
  after: readonly Given[],
  { of, says }: { of: (given: Given) => string; says: (given: Given) => unknown },
): Changed<Given>[] {
  const parts = (all: readonly Given[]) => new Map(all.map((given) => [of(given), given]))
  const [was, is] = [parts(before), parts(after)]
  const said = (given: Given | undefined) => JSON.stringify(given && says(given))
  return [...new Set([...is.keys(), ...was.keys()])]
    .map((key) => ({ before: was.get(key), after: is.get(key) }))
    .filter(({ before, after }) => said(before) !== said(after))
}

/** The keys under which two records of one form differ. Plans come from JSON, in one order of keys. */
function differing(one: object, other: object): string[] {
  const parts = (value: object) => new Map(Object.entries(value) as [string, unknown][])
  const [first, second] = [parts(one), parts(other)]
  return [...new Set([...first.keys(), ...second.keys()])].filter(
    (key) => JSON.stringify(first.get(key)) !== JSON.stringify(second.get(key)),
  )
}
