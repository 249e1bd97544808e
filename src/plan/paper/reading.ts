import type { CardId } from "../../meeting/ids.ts"
import { byGroup, shortNames } from "../../meeting/queries/people.ts"
import type { Plan, PlanCard, PlanGoal, Who } from "../../meeting/queries/plan.ts"

/** A plan as every part of the page reads it: what people, goals and steps are called in it. */
export interface Reading {
  plan: Plan
  /** Everyone at the table: the family first, then its network, then professionals. */
  people: Plan["people"]
  /** The shortest names that tell people apart at this table. */
  names: (who: readonly Who[]) => string[]
  /** Who said it first, and who says it too; of a goal that was made of others nobody alone said it. */
  signedBy: (card: PlanCard | PlanGoal) => string[]
  /** Goals and steps are numbered as they stand; null for one that is not in the plan. */
  goalNumber: (goal: CardId | null) => number | null
  stepNumber: (step: CardId) => number | null
}

export function readingOf(plan: Plan): Reading {
  const people = byGroup(plan.people).flatMap((group) => group.people)
  // Also of who was awaited: they still carry steps.
  const known = [...people, ...plan.awaited]
  const short = shortNames(known.map(({ personId, name }) => ({ id: personId, name })))
  const names = (who: readonly Who[]) =>
    who.map(({ personId, name }) => short.get(personId) ?? name).filter(Boolean)
  return {
    plan,
    people,
    names,
    signedBy: (card) =>
      names([
        ...("joins" in card && card.joins.length > 0 ? [] : [card.author]),
        ...plan.views.filter((view) => view.card === card.id && view.sees === "mine"),
      ]),
    goalNumber: (goal) => numberIn(plan.goals, goal),
    stepNumber: (step) => numberIn(plan.steps, step),
  }
}

function numberIn(cards: readonly PlanCard[], card: CardId | null): number | null {
  const index = cards.findIndex(({ id }) => id === card)
  return index < 0 ? null : index + 1
}
