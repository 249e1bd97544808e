import * as Y from "yjs"
import type { CardMap, Meeting } from "../document.ts"
import type { CardId, PersonId } from "../ids.ts"
import { LIMITS } from "../limits.ts"
import { orderAt } from "../order.ts"
import { changesBetween } from "../difference.ts"
import { cardIn, cardsIn, textIn } from "../queries/cards.ts"
import { asThen, isAsThen, type Then } from "../queries/then.ts"
import { columnOfPlace, isClosed, isLocked, maySpeakFor, mayWrite, type Writer } from "../rules.ts"
import { COLUMN_OF, type Card, type Kind } from "../schema.ts"
import { done, refused, type Outcome, type Refusal } from "./outcome.ts"

/** Commands whose change its maker can undo. `addCard` is undone by the bin: cards are never deleted. */
export const UNDOABLE = [
  "typeInCard",
  "moveCard",
  "binCard",
  "restoreCard",
  "tellCard",
  "bringBack",
]

function refusalFor(
  meeting: Meeting,
  writer: Writer,
  card: CardId,
  to?: Kind,
): Refusal | undefined {
  const map = meeting.cards.get(card)
  if (!map) return "no-such-card"
  if (isClosed(meeting)) return "board-closed"
  if (!mayWrite(writer, "cards", card, meeting)) return "not-allowed"
  const columns = [columnOfPlace(map.get("place")), to && COLUMN_OF[to]]
  return columns.some((column) => column && isLocked(meeting, column)) ? "column-locked" : undefined
}

/** One transaction on one card, named after the command, unless the rules refuse it. */
function change(
  meeting: Meeting,
  writer: Writer,
  card: CardId,
  command: string,
  write: (map: CardMap) => void,
  to?: Kind,
): Outcome {
  const because = refusalFor(meeting, writer, card, to)
  if (because) return refused(because)
  const map = meeting.cards.get(card) as CardMap
  meeting.doc.transact(() => write(map), command)
  return done
}

/** The order of a card among those of its kind: at `index`, or after the last of them. */
function orderIn(meeting: Meeting, kind: Kind, index = Infinity, except?: CardId): string {
  const orders = cardsIn(meeting, COLUMN_OF[kind])
    .filter(({ id, place }) => place.kind === kind && id !== except)
    .map(({ place }) => place.order)
  return orderAt(orders, Math.min(index, orders.length))
}

/**
 * Lays a card on the table, after the others of its kind or at `index` among them, with what it knows
 * besides its words (`told`). `author` is whoever said it: the writer,
 * or somebody without a device for whom the facilitator writes. `now` in ms since 1970.
 */
export function addCard(
  meeting: Meeting,
  writer: Writer,
  card: { id: CardId; kind: Kind; text: string; author: PersonId; told?: Told; index?: number },
  now: number,
): Outcome {
  if (isClosed(meeting)) return refused("board-closed")
  if (!mayWrite(writer, "cards", card.id, meeting)) return refused("not-allowed")
  if (!maySpeakFor(writer, card.author, meeting)) return refused("not-allowed")
  if (isLocked(meeting, COLUMN_OF[card.kind])) return refused("column-locked")
  if (card.text.length > LIMITS.textLength) return refused("too-long")
  if (meeting.cards.size >= LIMITS.cards) return refused("too-many-cards")
  meeting.doc.transact(() => {
    const map: CardMap = new Y.Map()
    map.set("place", { kind: card.kind, order: orderIn(meeting, card.kind, card.index) })
    map.set("text", new Y.Text(card.text))
    map.set("author", card.author)
    map.set("at", now)
    for (const [key, value] of Object.entries(card.told ?? {})) map.set(key, value)
    meeting.cards.set(card.id, map)
  }, "addCard")
  return done
}

/** Puts a card at `index` among the cards of a kind (counted without itself), or after the last. */
export function moveCard(
  meeting: Meeting,
  writer: Writer,
  card: CardId,
  to: { kind: Kind; index?: number },
): Outcome {
  const order = orderIn(meeting, to.kind, to.index, card)
  const place = { kind: to.kind, order }
  return change(meeting, writer, card, "moveCard", (map) => map.set("place", place), to.kind)
}

/**
 * Types in a card: takes `remove` characters away at `at`, and puts `insert` there. Refuses what
 * would make the words longer than a card can be; what was typed then stays with whoever typed it.
 */
export function typeInCard(
  meeting: Meeting,
  writer: Writer,
  card: CardId,
  edit: { at: number; remove: number; insert: string },
): Outcome {
  const text = textIn(meeting, card)
  if (!text) return refused("no-such-card")
  if (text.length - edit.remove + edit.insert.length > LIMITS.textLength && edit.insert !== "")
    return refused("too-long")
  return change(meeting, writer, card, "typeInCard", () => {
    if (edit.remove > 0) text.delete(edit.at, edit.remove)
    if (edit.insert !== "") text.insert(edit.at, edit.insert)
  })
}

/** Throws a card away. It lies in the bin, whole, until somebody takes it out. */
export function binCard(meeting: Meeting, writer: Writer, card: CardId, now: number): Outcome {
  return change(meeting, writer, card, "binCard", (map) =>
    map.set("binned", { by: writer.personId, at: now }),
  )
}

export function restoreCard(meeting: Meeting, writer: Writer, card: CardId): Outcome {
  return change(meeting, writer, card, "restoreCard", (map) => map.delete("binned"))
}

/**
 * [H4] Makes a card as it was: its words, its kind (after the others of it), in the bin or on the
 * table, and of each only what differs. The bin goes by its own commands, before and after, for it
 * names whoever throws: taken back in one go by `History.inOneGo`.
 */
export function bringBack(
  meeting: Meeting,
  writer: Writer,
  card: CardId,
  was: Then,
  now: number,
): Outcome {
  const because = refusalFor(meeting, writer, card, was.kind)
  if (because) return refused(because)
  const stands = cardIn(meeting, card)
  const text = textIn(meeting, card)
  if (!stands || !text) return refused("no-such-card")
  if (stands.binned && !was.binned) restoreCard(meeting, writer, card)
  if (!isAsThen({ ...asThen(stands), binned: was.binned }, was)) {
    const place = { kind: was.kind, order: orderIn(meeting, was.kind) }
    change(meeting, writer, card, "bringBack", (map) => {
      if (stands.place.kind !== was.kind) map.set("place", place)
      for (const { at, remove, insert } of changesBetween(stands.text, was.text)) {
        if (remove > 0) text.delete(at, remove)
        if (insert !== "") text.insert(at, insert)
      }
    })
  }
  if (was.binned && !stands.binned) binCard(meeting, writer, card, now)
  return done
}

/** What a card knows besides its words and its place. */
export type Told = Partial<
  Pick<
    Card,
    | "aspect"
    | "basis"
    | "owner"
    | "joins"
    | "answers"
    | "setBy"
    | "free"
    | "who"
    | "from"
    | "by"
    | "often"
    | "seenBy"
    | "ifNot"
    | "goal"
    | "meets"
    | "desk"
    | "state"
    | "helped"
  >
>

/** Tells more of a card: who, by when, how often… A value of undefined takes an earlier one back. */
export function tellCard(
  meeting: Meeting,
  writer: Writer,
  card: CardId,
  told: { [Key in keyof Told]: Told[Key] | undefined },
): Outcome {
  const tooLong = Object.values(told).some(
    (value) => typeof value === "string" && value.length > LIMITS.textLength,
  )
  if (tooLong) return refused("too-long")
  return change(meeting, writer, card, "tellCard", (map) => {
    for (const [key, value] of Object.entries(told))
      if (value === undefined) map.delete(key)
      else map.set(key, value)
  })
}
