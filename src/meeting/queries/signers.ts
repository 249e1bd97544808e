import { personalKey, type Meeting } from "../document.ts"
import type { PersonId } from "../ids.ts"
import type { Card, View } from "../schema.ts"
import { peopleIn } from "./people.ts"

/** By card, who says it too and so signs it as well, in the order of the table. */
export function alsoSaidIn(meeting: Meeting): ReadonlyMap<string, readonly PersonId[]> {
  const people = peopleIn(meeting)
  const also = new Map<string, PersonId[]>()
  for (const card of meeting.cards.keys()) {
    const signed = people.filter(({ id }) => {
      const view = meeting.views.get(personalKey(card, id)) as View | undefined
      return view?.sees === "mine"
    })
    if (signed.length > 0)
      also.set(
        card,
        signed.map(({ id }) => id),
      )
  }
  return also
}

/** Who signs a card: who said it, then who says it too. */
export function signersOf({ author }: Pick<Card, "author">, also: readonly PersonId[]): PersonId[] {
  return [author, ...also.filter((person) => person !== author)]
}
