import type { PersonId } from "../../meeting/ids.ts"
import type { Plan } from "../../meeting/queries/plan.ts"

/** What one person gave at each meeting, oldest first and today last; null where they gave no number. */
export function marksOf(
  plan: Plan,
  { id, before = [] }: Plan["scales"][number],
  person: PersonId,
): (number | null)[] {
  const now = plan.scores.find((one) => one.scale === id && one.personId === person)
  return [...before.map(({ marks }) => marks[person] ?? null), now?.value ?? null]
}
