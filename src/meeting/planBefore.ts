import type { CardId, ScaleId } from "./ids.ts"
import type {
  Plan,
  PlanCard,
  PlanDemand,
  PlanGoal,
  PlanPerson,
  PlanStep,
  PlanWorry,
} from "./queries/plan.ts"
import type { LookedBack, Scale } from "./schema.ts"

/** What of a plan the next meeting of this family starts from: all of it is in `plan.json`. */
export interface PlanBefore extends Pick<
  Plan,
  | "title"
  | "question"
  | "language"
  | "address"
  | "number"
  | "planTypes"
  | "framework"
  | "houseRules"
  | "parked"
  | "coordinator"
  | "owners"
  | "warnings"
  | "keptBy"
  | "copies"
> {
  people: readonly Omit<PlanPerson, "group">[]
  awaited: readonly Omit<PlanPerson, "group">[]
  goals: readonly PlanGoal[]
  demands: readonly Omit<PlanDemand, "metBy">[]
  steps: readonly Omit<PlanStep, "carriedBy" | "helped">[]
  worries: readonly Omit<PlanWorry, "answeredBy">[]
  scales: readonly SetBefore[]
  scores: readonly Pick<Plan["scores"][number], "scale" | "personId" | "value">[]
  lookedBack: readonly LookedBack[]
}

interface SetBefore extends Omit<Scale, "danger" | "goal"> {
  id: ScaleId
  danger?: CardId | undefined
  goal?: CardId | undefined
}

/** Every card of a plan that can come back, by what it is. */
export function cardsOf({ goals, demands, steps, worries }: PlanBefore): readonly PlanCard[] {
  return [...goals, ...goals.flatMap(({ joins }) => joins), ...demands, ...steps, ...worries]
}

/** [N1] The steps that were not taken yet: what was done, one way or another, is in the plan. */
export function openSteps({ steps }: PlanBefore): PlanBefore["steps"] {
  return steps.filter(({ state }) => state === "open" || state === "not-yet")
}

/** [N1] The worries that a set names, or that a goal or step which comes back answers. */
export function worriesAgain(plan: PlanBefore): PlanBefore["worries"] {
  const named = new Set<CardId>([
    ...plan.scales.flatMap(({ danger }) => danger ?? []),
    ...[...plan.goals, ...openSteps(plan)].flatMap(({ answers }) => answers),
  ])
  return plan.worries.filter(({ id }) => named.has(id))
}
