import type { CardId, PersonId } from "../meeting/ids.ts"
import type { Card, Kind } from "../meeting/schema.ts"
import { signersOf } from "../meeting/queries/signers.ts"

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
  { is: "demand"; setBy: string | undefined } | { is: "step"; who: string[]; when: string }

export interface Names {
  nameOf: (person: PersonId) => string | undefined
  /** Who else says the same: they sign it as well. */
  alsoSaid: (card: CardId) => readonly PersonId[]
  /** How many dots are shown on a card. */
  dotsOn: (card: CardId) => number
  /** A day as it is read: "vóór za 21 november". */
  before: (day: string) => string
}

export function laidOf(card: Card, { nameOf, alsoSaid, dotsOn, before }: Names): Laid {
  const named = (people: readonly PersonId[] = []) =>
    people.flatMap((person) => nameOf(person) ?? [])
  const { id, place, text, at } = card
  const signed = signersOf(card, alsoSaid(id))
  const head = headOf(card, named, before)
  return {
    id,
    kind: place.kind,
    at,
    place: `${place.kind} ${place.order}`,
    words: text.trim(),
    dots: dotsOn(id),
    said: head && namesSomebody(head) ? [] : named(signed),
    head,
  }
}

function namesSomebody(head: Head): boolean {
  return head.is === "demand" ? head.setBy !== undefined : head.who.length > 0
}

function headOf(
  { place, setBy, who, often, by }: Card,
  named: (people?: readonly PersonId[]) => string[],
  before: Names["before"],
): Head | undefined {
  if (place.kind === "demand") return { is: "demand", setBy: named(setBy && [setBy])[0] }
  if (place.kind !== "step") return undefined
  const when = [by && before(by), often?.trim()].filter(Boolean).join(", ")
  const takes = named(who)
  return takes.length > 0 || when ? { is: "step", who: takes, when } : undefined
}
