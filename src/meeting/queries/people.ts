import type { Meeting } from "../document.ts"
import type { PersonId } from "../ids.ts"
import type { Group, Person } from "../schema.ts"

export type Named = Person & { id: PersonId }

/** Somebody at the table, as the server wrote them. */
export function personOf(meeting: Meeting, id: string): Person | undefined {
  return meeting.people.get(id) as Person | undefined
}

/** Everyone who came to the table, in the order in which they came. Nobody is ever left out of it. */
export function peopleIn(meeting: Meeting): Named[] {
  return [...meeting.people.entries()]
    .map(([id, person]) => ({ ...(person as Person), id: id as PersonId }))
    .sort((a, b) => a.joinedAt - b.joinedAt || (a.id < b.id ? -1 : 1))
}

/** Seats in the order in which the practice lets groups speak: family, network, professionals. */
const GROUPS: Group[] = ["family", "network", "professional", "interpreter"]

export function byGroup<Somebody extends Pick<Person, "group">>(
  people: Somebody[],
): { group: Group; people: Somebody[] }[] {
  return GROUPS.map((group) => ({
    group,
    people: people.filter((person) => person.group === group),
  })).filter(({ people }) => people.length > 0)
}

/**
 * The shortest name that tells somebody apart at this table: the first word of it, and the whole
 * name where two share that word. Vietnamese names begin with the family's, so a table of Nguyễns
 * keeps their whole names.
 */
export function shortNames(people: Pick<Named, "id" | "name">[]): Map<PersonId, string> {
  const first = (name: string) => name.trim().split(/\s+/)[0] ?? name
  const count = new Map<string, number>()
  for (const { name } of people) count.set(first(name), (count.get(first(name)) ?? 0) + 1)
  return new Map(
    people.map(({ id, name }) => [id, (count.get(first(name)) ?? 0) > 1 ? name : first(name)]),
  )
}
