import * as Y from "yjs"
import { binCard, restoreCard, UNDOABLE } from "./commands/cards.ts"
import type { Meeting } from "./document.ts"
import type { CardId } from "./ids.ts"
import { cardIn } from "./queries/cards.ts"
import { columnOfPlace, isClosed, isLocked, mayWriteAtAll, type Writer } from "./rules.ts"
import type { Column } from "./schema.ts"

/** Typing without a pause of this long is taken back in one go, in ms. */
const ONE_GO_MS = 500

/**
 * What became of it. `overtaken`: somebody else has gone on with that since. `refused`: the board or
 * the column takes no write. Both leave the table as it is.
 */
export type Undone = "done" | "nothing" | "overtaken" | "refused"

/** What one person did on this device, and how to take it back (rules `U1`…). */
export interface History {
  /** Takes back what was done last. `now` in ms since 1970. */
  undo: (now: number) => Undone
  /** Does again what was taken back last. */
  redo: (now: number) => Undone
  can: () => { undo: boolean; redo: boolean }
  /** Several things done in it are taken back in one go, and done again so. */
  inOneGo: <Result>(deeds: () => Result) => Result
  subscribe: (changed: () => void) => () => void
  close: () => void
}

/**
 * One thing done. Yjs takes changes of words, of a place and of what a card knows back by itself.
 * Cards laid or thrown away are ours: a card is never deleted, so laying is taken back by the bin,
 * and the bin names nobody but the one who throws.
 */
interface Deed {
  is: "change" | "laid" | "binned"
  card: CardId
  /** Where the card lies, and where it lay before. */
  columns: Set<Column>
  /** How often others had changed the card by then. */
  othersBefore: number
  /** The parts of the card that it wrote, and how often others had written each by then. */
  partsBefore: Map<string, number>
  /** What it was done together with, if with anything. */
  go: symbol | undefined
}

const CHANGES = UNDOABLE.filter((command) => command !== "binCard" && command !== "restoreCard")

export function openHistory(meeting: Meeting, writer: () => Writer): History {
  let past: Deed[] = []
  let future: Deed[] = []
  let possible = { undo: false, redo: false }
  const watchers = new Set<() => void>()
  /** True while this takes back or does again: what happens then is no new deed. */
  let busy = false
  /** What the transaction that is ending did to a card. */
  let touched: (Pick<Deed, "card" | "columns"> & { parts: string[] }) | undefined
  let typingIn: CardId | undefined
  let oneGo: symbol | undefined
  const byOthers = new Map<CardId, number>()
  /** By card and part, also where what others wrote lost at once from what was written here. */
  const partsByOthers = new Map<string, number>()

  function tell(): void {
    possible = { undo: past.length > 0, redo: future.length > 0 }
    for (const changed of watchers) changed()
  }

  function note(is: Deed["is"]): void {
    if (busy || !touched) return
    const { card, columns, parts } = touched
    const othersBefore = byOthers.get(card) ?? 0
    past.push({ is, card, columns, othersBefore, partsBefore: countsOf(card, parts), go: oneGo })
    future = []
    tell()
  }

  const observe = (events: Y.YEvent<Y.AbstractType<unknown>>[], { local }: Y.Transaction) => {
    if (local) touched = undefined
    for (const event of events) {
      const keys = event instanceof Y.YMapEvent ? [...event.keysChanged] : []
      const [inside] = event.path
      const card = (inside ?? keys[0]) as CardId
      const parts = inside === undefined ? [] : keys
      if (local)
        touched = {
          card,
          columns: new Set([...(touched?.columns ?? []), ...columnsOf(card, event)]),
          parts: [...(touched?.parts ?? []), ...parts],
        }
      // The server's note of who changed words follows our own typing too.
      else if (inside !== undefined && keys.join() !== "edited")
        byOthers.set(card, (byOthers.get(card) ?? 0) + 1)
      if (local) continue
      for (const [name, count] of countsOf(card, parts)) partsByOthers.set(name, count + 1)
    }
  }

  function countsOf(card: CardId, parts: string[]): Map<string, number> {
    const names = parts.map((part) => `${card}/${part}`)
    return new Map(names.map((name) => [name, partsByOthers.get(name) ?? 0]))
  }

  function columnsOf(card: CardId, event?: Y.YEvent<Y.AbstractType<unknown>>): Set<Column> {
    const now = meeting.cards.get(card)?.get("place")
    const before: unknown = event?.changes.keys.get("place")?.oldValue
    return new Set(
      [columnOfPlace(now), columnOfPlace(before)].filter((column) => column !== undefined),
    )
  }

  const afterTransaction = ({ local, origin }: Y.Transaction) => {
    if (!local || busy || typeof origin !== "string") return
    const typing = origin === "typeInCard" ? touched?.card : undefined
    if (typing === undefined || typing !== typingIn) changes.stopCapturing()
    typingIn = typing
    if (origin === "addCard" || origin === "restoreCard") noteOwn("laid")
    if (origin === "binCard") noteOwn("binned")
  }

  function noteOwn(is: "laid" | "binned"): void {
    changes.clear(false, true)
    note(is)
  }

  meeting.cards.observeDeep(observe)
  // Before the undo manager listens, so that it is told to stop capturing ahead of a new deed.
  meeting.doc.on("afterTransaction", afterTransaction)
  const changes = new Y.UndoManager(meeting.cards, {
    trackedOrigins: new Set(CHANGES),
    captureTimeout: ONE_GO_MS,
  })
  changes.on("stack-item-added", () => note("change"))

  /**
   * Lets Yjs take one change back: only this one, for it goes on to older ones by itself. Not when
   * others wrote the same part since, at once with it too: Yjs would take ours away and put nothing in
   * its place.
   */
  function turn({ partsBefore }: Deed, direction: "undo" | "redo"): Undone {
    const stack = direction === "undo" ? "undoStack" : "redoStack"
    const rest = changes[stack]
    changes[stack] = rest.splice(-1)
    const goneOn = [...partsBefore].some(([name, count]) => (partsByOthers.get(name) ?? 0) > count)
    const turned = !goneOn && changes[direction]() !== null
    changes[stack] = rest
    return turned ? "done" : "overtaken"
  }

  /** Lays a card on the table again, or puts it into the bin, unless others went on with it. */
  function lay({ card, othersBefore }: Deed, onTable: boolean, now: number): Undone {
    const stands = cardIn(meeting, card)
    if (onTable) {
      if (stands?.binned?.by !== writer().personId) return "overtaken"
      return restoreCard(meeting, writer(), card).done ? "done" : "refused"
    }
    const goneOn = (byOthers.get(card) ?? 0) > othersBefore
    if (!stands || stands.binned || goneOn) return "overtaken"
    return binCard(meeting, writer(), card, now).done ? "done" : "refused"
  }

  function mayTurn({ card, columns }: Deed): boolean {
    if (isClosed(meeting) || !mayWriteAtAll(writer())) return false
    return ![...columns, ...columnsOf(card)].some((column) => isLocked(meeting, column))
  }

  /** One go: what was done together goes together. */
  function go(direction: "undo" | "redo", now: number): Undone {
    const next = () => (direction === "undo" ? past : future).at(-1)
    const deed = next()
    if (!deed) return "nothing"
    const became = step(deed, direction, now)
    const isMore = deed.go !== undefined && next()?.go === deed.go
    return became === "done" && isMore ? go(direction, now) : became
  }

  function step(deed: Deed, direction: "undo" | "redo", now: number): Undone {
    const [from, to] = direction === "undo" ? [past, future] : [future, past]
    if (!mayTurn(deed)) return "refused"
    busy = true
    try {
      const onTable = (deed.is === "laid") === (direction === "redo")
      const became = deed.is === "change" ? turn(deed, direction) : lay(deed, onTable, now)
      if (became === "refused") return became
      from.pop()
      if (became === "done") to.push(deed)
      return became
    } finally {
      busy = false
      tell()
    }
  }

  return {
    undo: (now) => go("undo", now),
    redo: (now) => go("redo", now),
    can: () => possible,
    inOneGo(deeds) {
      oneGo = Symbol("one go")
      try {
        return deeds()
      } finally {
        oneGo = undefined
      }
    },
    subscribe(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    close() {
      meeting.cards.unobserveDeep(observe)
      meeting.doc.off("afterTransaction", afterTransaction)
      changes.destroy()
    },
  }
}
