import type { CardId } from "../../meeting/ids.ts"
import type { Plan, PlanCard } from "../../meeting/queries/plan.ts"
import { COMPARED } from "../../meeting/queries/planChanges.ts"

/** One under the other, without those that say nothing. */
export const lines = (...parts: (string | undefined)[]) => parts.filter(Boolean).join("\n")

/** The words of a card in the first of these plans that has it. */
export function cardIn(plans: readonly Plan[], card: CardId): string {
  const cards = plans.flatMap((plan) => [
    ...COMPARED.flatMap((part): PlanCard[] => plan[part]),
    ...plan.goals.flatMap(({ joins }): PlanCard[] => joins),
  ])
  return cards.find(({ id }) => id === card)?.text ?? ""
}
