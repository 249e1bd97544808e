import type { CardId } from "../../meeting/ids.ts"
import type { Plan, PlanDemand, PlanGoal, PlanStep } from "../../meeting/queries/plan.ts"

/** A card of the plan as it is read aloud. */
export type ReadCard =
  | { is: "goal"; card: PlanGoal }
  | { is: "demand"; card: PlanDemand }
  | { is: "step"; card: PlanStep }

/** [P15] What is read aloud, in this order: the family's goals first, an agency's last. */
export function inOrder({ goals, demands, steps }: Plan): ReadCard[] {
  const said = goals.map((card) => ({ is: "goal" as const, card }))
  return [
    ...said.filter(({ card }) => card.owner !== "agency"),
    ...demands.map((card) => ({ is: "demand" as const, card })),
    ...steps.map((card) => ({ is: "step" as const, card })),
    ...said.filter(({ card }) => card.owner === "agency"),
  ]
}

/** Which of them is in the light; -1 when none is. */
export function indexOfLit(cards: readonly ReadCard[], lit: CardId | null): number {
  return cards.findIndex(({ card }) => card.id === lit)
}
