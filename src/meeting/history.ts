import * as Y from "yjs"
import { binCard, restoreCard, UNDOABLE } from "./commands/cards.ts"
import type { Meeting } from "./document.ts"
import type { CardId } from "./ids.ts"
import { cardIn } from "./queries/cards.ts"
import { isClosed, isLocked, columnOfPlace, mayWriteAtAll, type Writer } from "./rules.ts"
import type { Column } from "./schema.ts"

/** Typing without a pause of this long is taken back in one go, in ms. */
const ONE_GO_MS = 500

/**
 * What became of it: `overtaken` when somebody else has gone on with that card since, `refused`
 * when the board or the column takes no write. Both leave the table as it is.
 */
export type Undone = "done" | "nothing" | "overtaken" | "refused"

/** What one person did on this device, and how to take it back (rules `U1`…). */
export interface History {
  /** Takes the last thing back. `now` in ms since 1970. */
  undo(now: number): Undone
  /** Does again what was taken back last. */
  redo(now: number): Undone
  can(): { undo: boolean; redo: boolean }
  subscribe(changed: () => void): () => void
  close(): void
}

/**
 * One thing done. Yjs takes words, places and what a card knows back by itself. Cards that were
 * laid or thrown away are ours: a card is never deleted, so laying is undone by the bin, and only
 * its own thrower may be named in the bin.
 */
type Deed =
  | { is: "change"; card: CardId; columns: Set<Column> }
  | { is: "laid"; card: CardId }
  | { is: "binned"; card: CardId }

const BY_YJS = new Set(UNDOABLE.filter((name) => name !== "binCard" && name !== "restoreCard"))
const LAID: unknown[] = ["addCard", "restoreCard"]

export function openHistory(meeting: Meeting, writer: () => Writer): History {
  return new OwnDeeds(meeting, writer)
}

class OwnDeeds implements History {
  private readonly meeting: Meeting
  private readonly writer: () => Writer
  private readonly words: Y.UndoManager
  private past: Deed[] = []
  private future: Deed[] = []
  private readonly watchers = new Set<() => void>()
  private possible = { undo: false, redo: false }
  /** True while this takes back or does again: what it does then is no new deed. */
  private busy = false
  /** Cards that somebody else changed, counted, to tell whether it was since a deed. */
  private readonly byOthers = new Map<CardId, number>()
  private typingIn: CardId | undefined
  /** The card of the transaction that is ending, and the columns it lies and lay in. */
  private touched: { card: CardId; columns: Set<Column> } | undefined

  constructor(meeting: Meeting, writer: () => Writer) {
    this.meeting = meeting
    this.writer = writer
    meeting.cards.observeDeep(this.observe)
    meeting.doc.on("afterTransaction", this.afterOwn)
    this.words = new Y.UndoManager(meeting.cards, {
      trackedOrigins: new Set(BY_YJS),
      captureTimeout: ONE_GO_MS,
    })
  }
}
