import * as Y from "yjs"
import type { Meeting } from "../meeting/document.ts"
import { newStore, type Source } from "./store.ts"
import type { TabCopy } from "./tabCopy.ts"

/** The origin of what this tab still had from before it was loaded anew. */
export const RESTORED = Symbol("restored")

const NONE: ReadonlySet<string> = new Set()

/** One change made here that the server has not said to have. */
interface Made {
  update: Uint8Array
  cards: ReadonlySet<string>
  /** Made without a line to the server, or the line broke before it had said so. */
  marked: boolean
}

/** Watched, it is the cards that wait for a line; while all goes well there are none. */
export interface Unsent extends Source<ReadonlySet<string>> {
  /** Calls back when something is made, so that the server can be asked whether it has it. */
  onMade: (made: () => void) => void
  /** How much was ever made here: what a later `taken` counts by. */
  count: () => number
  /** The server has the first so many of what was ever made. */
  taken: (count: number) => void
  /** The line broke: nobody knows what of it arrived. */
  broke: () => void
  /** Puts what this tab kept back into the document, once all of the table is here. */
  restore: () => void
  close: () => void
}

/** Keeps for this tab what was changed here and the server has not said to have. */
export function watchUnsent(meeting: Meeting, isLive: () => boolean, kept: TabCopy): Unsent {
  const shown = newStore(NONE)
  let made: Made[] = []
  /** How many were taken before the first of `made`. */
  let before = 0
  let cardsNow = new Set<string>()
  let onMade = () => {}

  const isOurs = ({ local, origin }: Y.Transaction) => local || origin === RESTORED

  function show(): void {
    const cards = new Set(made.filter(({ marked }) => marked).flatMap((one) => [...one.cards]))
    const same = cards.size === shown.get().size && [...cards].every((id) => shown.get().has(id))
    if (!same) shown.set(cards)
  }

  const observe = (
    events: Y.YEvent<Y.AbstractType<unknown>>[],
    transaction: Y.Transaction,
  ): void => {
    if (!isOurs(transaction)) return
    for (const event of events) {
      const [card] = event.path
      if (card !== undefined) cardsNow.add(String(card))
      else if (event instanceof Y.YMapEvent) for (const key of event.keysChanged) cardsNow.add(key)
    }
  }
  const note = (update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    if (!isOurs(transaction)) return
    made.push({ update, cards: cardsNow, marked: !isLive() })
    cardsNow = new Set()
    kept.add(update)
    show()
    onMade()
  }
  meeting.cards.observeDeep(observe)
  meeting.doc.on("update", note)

  return {
    get: shown.get,
    subscribe: shown.subscribe,
    onMade: (made) => (onMade = made),
    count: () => before + made.length,
    taken(count) {
      if (count <= before) return
      made = made.slice(count - before)
      before = count
      kept.set(made.map((one) => one.update))
      show()
    },
    broke() {
      for (const one of made) one.marked = true
      show()
    },
    restore() {
      const update = kept.get()
      // Without what it builds on it cannot stand: the server took back what came before it.
      if (update && isWhole(update, meeting.doc)) Y.applyUpdate(meeting.doc, update, RESTORED)
      kept.set(made.map((one) => one.update))
    },
    close() {
      meeting.cards.unobserveDeep(observe)
      meeting.doc.off("update", note)
    },
  }
}

/** Whether the document has all that each client in this update wrote before it. */
function isWhole(update: Uint8Array, doc: Y.Doc): boolean {
  const have = Y.decodeStateVector(Y.encodeStateVector(doc))
  return [...Y.parseUpdateMeta(update).from].every(
    ([client, clock]) => clock <= (have.get(client) ?? 0),
  )
}
