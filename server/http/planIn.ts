import { carriersOf } from "../../src/meeting/queries/carriers.ts"
import type { Plan, PlanGoal, PlanStep, PlanWorry } from "../../src/meeting/queries/plan.ts"

type Older<Whole, Later extends keyof Whole> = Omit<Whole, Later> & Partial<Pick<Whole, Later>>

/** A plan as this program, or an earlier version of it, wrote it down. */
interface KeptPlan extends Omit<Plan, "people" | "goals" | "steps" | "worries"> {
  people: Older<Plan["people"][number], "isFor">[]
  goals: Older<PlanGoal, "joins" | "answers">[]
  steps: Older<PlanStep, "from" | "answers" | "desk" | "carriedBy">[]
  worries: Older<PlanWorry, "answeredBy">[]
}

/** What a plan holds besides its cards, as it is while nobody wrote any of it. */
const NOTHING_BESIDES = {
  number: null,
  heldOn: null,
  startsAt: null,
  endsAt: null,
  place: "",
  planTypes: [],
  framework: null,
  missing: "",
  childHeard: "",
  houseRules: "",
  parked: "",
  coordinator: null,
  owners: [],
  warnings: [],
  reviewOn: null,
  reviewAt: null,
  reviewPlace: "",
  reviewBy: null,
  reviewEarlier: "",
  copies: [],
  keptBy: "",
} satisfies Partial<Plan>

/**
 * The plan in its bytes. One that was fixed by an earlier version of this program knows less: what it
 * does not say is as if nobody had written it, and what follows from the rest is worked out.
 */
export function planIn(bytes: Uint8Array): Plan {
  const kept: KeptPlan = { ...NOTHING_BESIDES, ...(JSON.parse(textIn(bytes)) as KeptPlan) }
  const people = new Map(kept.people.map((person) => [person.personId, person]))
  return {
    ...kept,
    people: kept.people.map(({ isFor = "", ...person }) => ({ ...person, isFor })),
    goals: kept.goals.map(({ joins = [], answers = [], ...goal }) => ({ ...goal, joins, answers })),
    steps: kept.steps.map(({ from = null, answers = [], desk = false, carriedBy, ...step }) => ({
      ...step,
      from,
      answers,
      desk,
      carriedBy:
        carriedBy ??
        carriersOf(
          step.who.map(({ personId }) => personId),
          people,
        ),
    })),
    worries: kept.worries.map(({ answeredBy, ...worry }) => ({
      ...worry,
      // What was set beside it under a scale answered it then too.
      answeredBy:
        answeredBy ??
        kept.scales.flatMap(({ danger, goal }) => (danger === worry.id && goal ? [goal] : [])),
    })),
  }
}

function textIn(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
