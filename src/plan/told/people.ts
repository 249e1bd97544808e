import type { PersonId } from "../../meeting/ids.ts"
import { isRemoved, type Named } from "../../meeting/queries/people.ts"
import { useNames, usePeople } from "../../sync/react/meeting.ts"

/** Somebody who can be chosen, by the shortest name that tells them apart here. */
export interface Choosable {
  value: PersonId
  label: string
  group: Named["group"]
  role: Named["role"]
  seat: Named["seat"]
}

/** Everyone at the table, and whoever was chosen before they left it. */
export function useChoosable(chosen: readonly PersonId[] = []): Choosable[] {
  const names = useNames()
  return usePeople()
    .filter((one) => !isRemoved(one) || chosen.includes(one.id))
    .map(({ id, name, group, role, seat }) => ({
      value: id,
      label: names.get(id) ?? name,
      group,
      role,
      seat,
    }))
}

/** An interpreter is there for the words: they keep and arrange nothing. */
export const withoutInterpreters = (people: Choosable[]): Choosable[] =>
  people.filter(({ group }) => group !== "interpreter")
