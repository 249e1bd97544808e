import type { CardId, PersonId } from "../ids.ts"
import type { Plan, Who } from "./plan.ts"

/**
 * The part of a plan that one person gets: the steps that they do or notice, the goals and demands these
 * belong to, what to do when it goes wrong, and the next meeting. Nobody else's worries, numbers,
 * answers or steps are in it. Undefined for who is not in the plan.
 */
export function copyFor(plan: Plan, person: PersonId): Plan | undefined {
  const recipient = plan.people.find(({ personId }) => personId === person)
  if (!recipient) return undefined
  const isThem = (who: Who) => who.personId === person
  const steps = plan.steps.filter(({ who, seenBy }) => [...who, ...seenBy].some(isThem))
  const theirs = new Set<CardId>(steps.flatMap(({ id, goal }) => (goal ? [id, goal] : [id])))
  return {
    ...plan,
    copyFor: { personId: recipient.personId, name: recipient.name },
    missing: "",
    childHeard: "",
    houseRules: "",
    parked: "",
    copies: [],
    people: plan.people.filter(isThem),
    awaited: [],
    lookedBack: [],
    goals: plan.goals.filter(({ id }) => theirs.has(id)).map((goal) => ({ ...goal, answers: [] })),
    demands: plan.demands
      .map((demand) => ({ ...demand, metBy: demand.metBy.filter((step) => theirs.has(step)) }))
      .filter(({ metBy }) => metBy.length > 0),
    steps: steps.map((step) => ({ ...step, answers: [] })),
    worries: [],
    safety: [],
    views: [],
    agreements: plan.agreements.filter(isThem),
    scales: [],
    scores: [],
  }
}
