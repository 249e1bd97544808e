import type { PersonId } from "../ids.ts"
import type { Card } from "../schema.ts"
import type { Seen } from "./views.ts"

/** Who says a card too, and so signs it as well. */
export function alsoSaidBy(views: readonly Seen[]): readonly PersonId[] {
  return views.filter(({ sees }) => sees === "mine").map(({ person }) => person)
}

/** Who signs a card: who said it, then who says it too. */
export function signersOf({ author }: Pick<Card, "author">, also: readonly PersonId[]): PersonId[] {
  return [author, ...also.filter((person) => person !== author)]
}
