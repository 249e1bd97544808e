import type { PersonId } from "../../../src/meeting/ids.ts"
import { copyFor } from "../../../src/meeting/queries/copyFor.ts"
import type { Plan } from "../../../src/meeting/queries/plan.ts"

/** Whose copy is made: one person's part of the plan, or the whole of it when nobody is named. */
export interface For {
  person?: PersonId | undefined
}

/** The part of a plan that is in a copy. Throws for who is not in the plan: they never get the whole. */
export function partFor(plan: Plan, { person }: For): Plan {
  if (person === undefined) return plan
  const part = copyFor(plan, person)
  if (!part) throw new Error("Whoever this copy is for is not in the plan.")
  return part
}
