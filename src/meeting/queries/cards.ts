import * as Y from "yjs"
import type { CardMap, Meeting } from "../document.ts"
import type { CardId } from "../ids.ts"
import { byPlace } from "../order.ts"
import { joinedInto } from "./joined.ts"
import { COLUMN_OF, KINDS, type Card, type Column, type Place } from "../schema.ts"

/**
 * A card as it is read; undefined while it has no place, author or text (a client may write them
 * one by one). What else it knows is handed on as it stands: the server let nothing in that does
 * not fit `CARD_SHAPES`.
 */
export function cardOf(id: string, map: CardMap): Card | undefined {
  const text = map.get("text")
  const place = map.get("place") as Place | undefined
  if (!(text instanceof Y.Text) || place === undefined || !map.has("author")) return undefined
  const { text: _text, ...plain } = Object.fromEntries(map.entries())
  return {
    at: 0,
    edited: [],
    ...plain,
    id: id as CardId,
    text: text.toString(),
  } as unknown as Card
}

export function cardIn(meeting: Meeting, id: string): Card | undefined {
  const map = meeting.cards.get(id)
  return map && cardOf(id, map)
}

/** The words of a card as they are typed in; undefined when there is no such card. */
export function textIn(meeting: Meeting, id: string): Y.Text | undefined {
  const text = meeting.cards.get(id)?.get("text")
  return text instanceof Y.Text ? text : undefined
}

export function allCards(meeting: Meeting): Card[] {
  return [...meeting.cards.entries()].flatMap(([id, map]) => cardOf(id, map) ?? [])
}

/**
 * The cards that lie in a column, as they lie: goals before demands before steps, then by order. [P6] A
 * goal that was joined into a shared one lies there no more.
 */
export function cardsIn(meeting: Meeting, column: Column): Card[] {
  const all = allCards(meeting)
  const joined = joinedInto(all)
  return all
    .filter((card) => !card.binned && COLUMN_OF[card.place.kind] === column)
    .filter((card) => !joined.has(card.id))
    .sort((a, b) => KINDS.indexOf(a.place.kind) - KINDS.indexOf(b.place.kind) || byPlace(a, b))
}

/** What was thrown away, the last first. */
export function binnedCards(meeting: Meeting): Card[] {
  return allCards(meeting)
    .filter((card) => card.binned)
    .sort((a, b) => (b.binned?.at ?? 0) - (a.binned?.at ?? 0) || byPlace(a, b))
}
