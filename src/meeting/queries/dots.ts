import { personalKeyParts, type Meeting } from "../document.ts"
import type { CardId, PersonId } from "../ids.ts"
import { peopleIn } from "./people.ts"

/** How many dots somebody gave to a card, as everyone may see it. */
export interface DotsOf {
  person: PersonId
  many: number
}

/** By card, who gave dots to it: in the order of the table. */
export function dotsIn(meeting: Meeting): ReadonlyMap<CardId, readonly DotsOf[]> {
  const order = new Map(peopleIn(meeting).map(({ id }, index) => [id as string, index]))
  const dots = new Map<CardId, DotsOf[]>()
  for (const [key, many] of meeting.dots) {
    const { thing, person } = personalKeyParts(key) ?? {}
    if (thing === undefined || person === undefined || !order.has(person)) continue
    if (typeof many !== "number" || many < 1) continue
    const card = thing as CardId
    dots.set(card, [...(dots.get(card) ?? []), { person: person as PersonId, many }])
  }
  const byTable = (a: DotsOf, b: DotsOf) => (order.get(a.person) ?? 0) - (order.get(b.person) ?? 0)
  for (const given of dots.values()) given.sort(byTable)
  return dots
}

/** All dots on a card together. */
export function sumOf(given: readonly DotsOf[] = []): number {
  return given.reduce((sum, { many }) => sum + many, 0)
}
