import * as Y from "yjs"
import type { CLOSE } from "../../src/contract/close.ts"
import { ROOTS, type Meeting, type Root } from "../../src/meeting/document.ts"
import { LIMITS } from "../../src/meeting/limits.ts"
import {
  closesWithBoard,
  columnOfPlace,
  fitsCard,
  isLocked,
  maySpeakFor,
  mayWrite,
  mayWriteAtAll,
  RULES,
  WRITTEN_ONCE,
  type Writer,
} from "../../src/meeting/rules.ts"
import type { Place } from "../../src/meeting/schema.ts"
import { Deeds, happeningOf, type Deed } from "./deeds.ts"
import { isInOrder } from "./inOrder.ts"

/** What a transaction did wrong; each is a close code of the contract. */
export type Foul = keyof Pick<typeof CLOSE, "malformed" | "notAllowed" | "boardClosed" | "tooLarge">

/** Any shared type, as Yjs itself types it. */
type Shared = Y.Transaction["changed"] extends Map<infer Type, unknown> ? Type : never

type Judged = { foul: Foul } | { wroteIn: string[]; deeds: Deed[] }

interface KeyChange {
  action: "add" | "update" | "delete"
  oldValue: unknown
}

/** Thrown within this file, so that each rule can be one line. */
class Refused extends Error {
  readonly foul: Foul
  constructor(foul: Foul) {
    super(foul)
    this.foul = foul
  }
}

/**
 * Judges a transaction that was applied to the trial copy, by the table in `meeting/rules.ts`, and
 * tells in which cards another's words were changed, and what was done to which card. Must be called while the transaction is being cleaned up
 * (`beforeObserverCalls`): old values are gone afterwards.
 */
export function judge(meeting: Meeting, change: Y.Transaction, writer: Writer): Judged {
  try {
    return new Look(meeting, change, writer).all()
  } catch (error) {
    if (error instanceof Refused) return { foul: error.foul }
    throw error
  }
}

class Look {
  private readonly meeting: Meeting
  private readonly change: Y.Transaction
  private readonly writer: Writer
  private readonly locksBefore: unknown
  private readonly wroteIn = new Set<string>()
  private readonly deeds = new Deeds()

  constructor(meeting: Meeting, change: Y.Transaction, writer: Writer) {
    this.meeting = meeting
    this.change = change
    this.writer = writer
    this.locksBefore = this.before(meeting.guide, "locks")
  }

  all(): Judged {
    if (this.isClosed() && !this.leadsOnly()) throw new Refused("boardClosed")
    if (!mayWriteAtAll(this.writer)) throw new Refused("notAllowed")
    if (this.meeting.doc.share.size !== ROOTS.length) throw new Refused("notAllowed")
    for (const [type, keys] of this.change.changed) this.type(type, keys)
    if (!isInOrder(this.change)) throw new Refused("notAllowed")
    return { wroteIn: [...this.wroteIn], deeds: this.deeds.all() }
  }

  /** [P2] Closed is what it was before: nobody opens or closes the board by writing. */
  private isClosed(): boolean {
    return this.before(this.meeting.meeting, "fixed") !== undefined
  }

  /** [P2] The facilitator still leads the room when the plan is fixed. */
  private leadsOnly(): boolean {
    const open = ROOTS.filter((root) => !closesWithBoard(root))
    const isOpen = (type: Shared) => open.some((root) => (this.meeting[root] as unknown) === type)
    return this.writer.seat === "facilitator" && [...this.change.changed.keys()].every(isOpen)
  }

  private type(type: Shared, keys: Set<string | null>): void {
    const root = ROOTS.find((name) => (this.meeting[name] as unknown) === type)
    if (root) return this.root(root, keys)
    const inside = type._item
    const parent = inside?.parent as Shared | undefined
    const key = inside?.parentSub
    if (key && isCard(type) && parent === (this.meeting.cards as unknown))
      return this.card(type, this.keysOf(type, keys))
    const card = parent?._item
    if (
      card &&
      key === "text" &&
      isCard(parent) &&
      card.parent === (this.meeting.cards as unknown)
    ) {
      const text = this.words(parent, type)
      if (card.parentSub) this.deeds.note({ card: card.parentSub, what: "words", text })
      if (card.parentSub && parent.get("author") !== this.writer.personId)
        this.wroteIn.add(card.parentSub)
      return
    }
    throw new Refused("notAllowed")
  }

  private root(root: Root, keys: Set<string | null>): void {
    const map = this.meeting[root] as Y.Map<unknown>
    for (const [key, { action }] of this.keysOf(map, keys)) {
      if (!mayWrite(this.writer, root, key, this.meeting)) throw new Refused("notAllowed")
      if (root === "cards") this.newCard(key, action)
      else if (action !== "delete") fits(map.get(key), RULES[root].shape)
    }
  }

  /** [W8] A card comes once, whole or key by key; it is never deleted nor replaced. */
  private newCard(id: string, action: KeyChange["action"]): void {
    const card: unknown = this.meeting.cards.get(id)
    if (action !== "add" || !isCard(card)) throw new Refused("notAllowed")
    // List content, which no map shows and everyone would keep.
    if (card._start !== null) throw new Refused("notAllowed")
    if (this.meeting.cards.size > LIMITS.cards) throw new Refused("tooLarge")
    this.deeds.note({ card: id, what: "added" })
    const added = [...card.keys()].map((key) => [key, { action: "add", oldValue: undefined }])
    this.card(card, new Map(added as [string, KeyChange][]))
  }

  private card(card: Y.Map<unknown>, keys: Map<string, KeyChange>): void {
    this.open(columnOfPlace(card.get("place")))
    const id = card._item?.parentSub ?? ""
    for (const [key, change] of keys) {
      const value = card.get(key)
      const what = happeningOf(key, change.action)
      const from = what === "moved" ? (change.oldValue as Place).kind : undefined
      this.deeds.note({ card: id, what, ...(from && { from }) })
      if (WRITTEN_ONCE.includes(key) && change.action !== "add") throw new Refused("notAllowed")
      if (key === "place") this.place(value, change)
      else if (key === "text") this.words(card, value)
      else if (change.action !== "delete") fits(value, (plain) => fitsCard(key, plain))
      else if (key === "edited") throw new Refused("notAllowed")
      if (key === "author" && !maySpeakFor(this.writer, value as string, this.meeting))
        throw new Refused("notAllowed")
      if (key === "binned" && value && (value as { by: string }).by !== this.writer.personId)
        throw new Refused("notAllowed")
    }
  }

  private place(value: unknown, { action, oldValue }: KeyChange): void {
    if (action === "delete") throw new Refused("notAllowed")
    fits(value, (plain) => fitsCard("place", plain))
    this.open(columnOfPlace(oldValue))
  }

  private words(card: Y.Map<unknown>, text: unknown): string {
    if (!(text instanceof Y.Text) || text instanceof Y.XmlText) throw new Refused("notAllowed")
    if (text.length > LIMITS.textLength) throw new Refused("tooLarge")
    const words = text.toString()
    // Words only: an embedded object or a nested type counts in the length, but not in the string; a
    // look or something beside the words counts in neither.
    if (words.length !== text.length) throw new Refused("notAllowed")
    if (text._hasFormatting || text._map.size > 0) throw new Refused("notAllowed")
    this.open(columnOfPlace(card.get("place")))
    return words
  }

  /** [W7] A column is shut when it was locked before this and still is: unlocking lets in at once. */
  private open(column: ReturnType<typeof columnOfPlace>): void {
    if (column === undefined || !isLocked(this.meeting, column)) return
    if (Array.isArray(this.locksBefore) && this.locksBefore.includes(column))
      throw new Refused("notAllowed")
  }

  /** What stood under a key of a root map before this transaction. */
  private before(map: Y.Map<unknown>, key: string): unknown {
    const keys = this.change.changed.get(map as unknown as Shared)
    return keys?.has(key) ? this.keysOf(map, keys).get(key)?.oldValue : map.get(key)
  }

  private keysOf(map: Y.Map<unknown>, keys: Set<string | null>): Map<string, KeyChange> {
    // List content in a map, which no map of the contract has.
    if (keys.has(null)) throw new Refused("notAllowed")
    return new Y.YMapEvent(map, this.change, keys).keys as Map<string, KeyChange>
  }
}

/** A plain map: `Y.XmlHook` is a map by descent. */
function isCard(value: unknown): value is Y.Map<unknown> {
  return value instanceof Y.Map && !(value instanceof Y.XmlHook)
}

function fits(value: unknown, shape: (value: unknown) => boolean): void {
  if (shape(value)) return
  throw new Refused(isTooLong(value) ? "tooLarge" : "notAllowed")
}

function isTooLong(value: unknown): boolean {
  if (typeof value === "string") return value.length > LIMITS.textLength
  if (typeof value !== "object" || value === null || value instanceof Y.AbstractType) return false
  return Object.values(value).some(isTooLong)
}
