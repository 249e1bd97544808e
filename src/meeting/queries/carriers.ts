import type { PersonId } from "../ids.ts"
import type { Group } from "../schema.ts"

/** Who carries a step: people of the family themselves, their network, or a professional. */
export type Carrier = Exclude<Group, "interpreter">
export const CARRIERS: readonly Carrier[] = ["family", "network", "professional"]

/** By whom a step is carried, the family first; nobody while nobody is named. */
export function carriersOf(
  who: readonly PersonId[],
  people: ReadonlyMap<PersonId, { group: Group }>,
): Carrier[] {
  const groups = new Set(who.map((person) => people.get(person)?.group))
  return CARRIERS.filter((carrier) => groups.has(carrier))
}
