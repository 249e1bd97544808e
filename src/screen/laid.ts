import type { CardId, PersonId } from "../meeting/ids.ts"
import type { Card, Kind, StepState } from "../meeting/schema.ts"
import { isOfAll, isSharedGoal, signersOf } from "../meeting/queries/signers.ts"

/** A card as it lies on the wall: only what is read from a chair. */
export interface Laid {
  id: CardId
  kind: Kind
  /** When it was laid, ms since 1970. */
  at: number
  /** Another one when the card was moved. */
  place: string
  words: string
  /** Who signed it; nobody where the head names who set it, or who takes it. */
  said: string[]
  /** How many dots it was given, where they are shown. */
  dots: number
  /** What stands above the words of a demand and of a step. */
  head: Head | undefined
}

export type Head =
  | {
      is: "demand"
      setBy: string | undefined
      /** No step meets it, and that is said now. */
      isUnmet: boolean
    }
  | {
      is: "step"
      who: string[]
      when: string
      /** At a follow-up, what became of it. */
      became: Exclude<StepState, "open"> | undefined
    }

export interface Names {
  nameOf: (person: PersonId) => string | undefined
  /** Who else says the same: they sign it as well. */
  alsoSaid: (card: CardId) => readonly PersonId[]
  /** How many dots are shown on a card. */
  dotsOn: (card: CardId) => number
  /** A day as it is read: "vóór za 21 november", "vanaf za 21 november". */
  before: (day: string) => string
  from: (day: string) => string
  /** What a goal of everybody's is signed with. */
  together: string
  /** Whether it is a demand that no step meets, at the moment when that is said. */
  isUnmet: (card: CardId) => boolean
}

export function laidOf(card: Card, names: Names): Laid {
  const { nameOf, alsoSaid, dotsOn, together } = names
  const named = (people: readonly PersonId[] = []) =>
    people.flatMap((person) => nameOf(person) ?? [])
  const { id, place, text, at } = card
  const also = alsoSaid(id)
  // Of a goal that was made of others nobody alone said the words.
  const signed = named(isSharedGoal(card) ? also : signersOf(card, also))
  const head = headOf(card, named, names)
  return {
    id,
    kind: place.kind,
    at,
    place: `${place.kind} ${place.order}`,
    words: text.trim(),
    dots: dotsOn(id),
    said: head && namesSomebody(head) ? [] : isOfAll(card) ? [together, ...signed] : signed,
    head,
  }
}

function namesSomebody(head: Head): boolean {
  return head.is === "demand" ? head.setBy !== undefined : head.who.length > 0
}

function headOf(
  { id, place, setBy, who, often, from, by, state }: Card,
  named: (people?: readonly PersonId[]) => string[],
  { before, from: since, isUnmet }: Pick<Names, "before" | "from" | "isUnmet">,
): Head | undefined {
  if (place.kind === "demand")
    return { is: "demand", setBy: named(setBy && [setBy])[0], isUnmet: isUnmet(id) }
  if (place.kind !== "step") return undefined
  const until = [by && before(by), often?.trim()].filter(Boolean).join(", ")
  // The day on which it begins tells most while nothing else is said of when.
  const when = until || (from ? since(from) : "")
  const became = state === "open" ? undefined : state
  const takes = named(who)
  return takes.length > 0 || when || became ? { is: "step", who: takes, when, became } : undefined
}
