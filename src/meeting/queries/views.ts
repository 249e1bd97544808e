import { personalKeyParts, type Meeting } from "../document.ts"
import type { PersonId } from "../ids.ts"
import type { View } from "../schema.ts"
import { peopleIn } from "./people.ts"

/** How somebody sees what a card says. */
export interface Seen extends View {
  person: PersonId
}

/** By card, how people see it: in the order of the table, and nobody is counted. */
export function viewsIn(meeting: Meeting): ReadonlyMap<string, readonly Seen[]> {
  const order = new Map(peopleIn(meeting).map(({ id }, index) => [id as string, index]))
  const views = new Map<string, Seen[]>()
  for (const [key, view] of meeting.views) {
    const { thing, person } = personalKeyParts(key) ?? {}
    if (thing === undefined || person === undefined || !order.has(person)) continue
    const seen: Seen = { person: person as PersonId, ...(view as View) }
    views.set(thing, [...(views.get(thing) ?? []), seen])
  }
  const byTable = (a: Seen, b: Seen) => (order.get(a.person) ?? 0) - (order.get(b.person) ?? 0)
  for (const seen of views.values()) seen.sort(byTable)
  return views
}
