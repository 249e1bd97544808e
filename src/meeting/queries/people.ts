import type { Meeting } from "../document.ts"
import type { PersonId } from "../ids.ts"
import type { Group, Person } from "../schema.ts"

export type Named = Person & { id: PersonId }

/** Somebody at the table, as the server wrote them. */
export function personOf(meeting: Meeting, id: string): Person | undefined {
  return meeting.people.get(id) as Person | undefined
}

/**
 * Everyone who came to the table, in the order in which they came, and who is awaited. Nobody is ever
 * left out of it: what they said stays signed.
 */
export function peopleIn(meeting: Meeting): Named[] {
  return [...meeting.people.entries()]
    .map(([id, person]) => ({ ...(person as Person), id: id as PersonId }))
    .sort((a, b) => a.joinedAt - b.joinedAt || (a.id < b.id ? -1 : 1))
}

/** Who has a seat at the table now: everyone who came and was not removed. */
export function atTable(meeting: Meeting): Named[] {
  return peopleIn(meeting).filter(isAtTable)
}

export function isAtTable(person: Pick<Person, "removedAt" | "awaited">): boolean {
  return !isRemoved(person) && !isAwaited(person)
}

/** [N3] Whether somebody was at the last meeting and did not come to this one yet. */
export function isAwaited({ removedAt, awaited }: Pick<Person, "removedAt" | "awaited">): boolean {
  return awaited === true && removedAt === undefined
}

/** Whether somebody was removed: they are no more at the table, and their words stay. */
export function isRemoved({ removedAt }: Pick<Person, "removedAt">): boolean {
  return removedAt !== undefined
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
 * Vietnamese names begin with the family's, which many share, and end with one's own: it is by that
 * last word that people are called. These are the family names that nine in ten of them bear.
 */
const VIETNAMESE_FAMILIES =
  /^(Nguyễn|Trần|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý)$/

/** Words that are no name alone: "Oma Tonny" is called that, and not "Oma". */
const NEEDS_MORE =
  /^(oma|opa|tante|oom|juf|meester|meneer|mevrouw|dhr|mw|buurvrouw|buurman|dokter|grandma|grandpa|granny|aunt|auntie|uncle|mr|mrs|ms|miss|dr)\.?$/i

/**
 * What people are called at this table: their own name alone where that tells them apart, the whole
 * name where two share it.
 */
export function shortNames(people: Pick<Named, "id" | "name">[]): Map<PersonId, string> {
  const count = new Map<string, number>()
  for (const { name } of people) count.set(ownName(name), (count.get(ownName(name)) ?? 0) + 1)
  return new Map(
    people.map(({ id, name }) => [id, count.get(ownName(name)) === 1 ? ownName(name) : name]),
  )
}

function ownName(name: string): string {
  const words = name.trim().normalize("NFC").split(/\s+/)
  const [first = name, second] = words
  if (NEEDS_MORE.test(first) && second !== undefined) return `${first} ${second}`
  return VIETNAMESE_FAMILIES.test(first) ? (words.at(-1) ?? name) : first
}
