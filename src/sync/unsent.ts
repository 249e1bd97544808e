import * as Y from "yjs"
import type { Meeting } from "../meeting/document.ts"
import { newStore, type Source } from "./store.ts"

/** A change this old when the server was last heard has surely reached it, in ms. */
const SURE_MS = 2_000

export interface Unsent extends Source<ReadonlySet<string>> {
  /** The line broke; the server was last heard at `heardAt`, ms since 1970. */
  broke: (heardAt: number) => void
  /** The server has taken everything. */
  taken: () => void
  /** Cards that were changed here lately, and so may be the ones the server took back. */
  lately: () => ReadonlySet<string>
  close: () => void
}

/** The cards that this device changed and the server has not taken yet. */
export function watchUnsent(meeting: Meeting, isLive: () => boolean): Unsent {
  const unsent = newStore<ReadonlySet<string>>(new Set())
  const changedAt = new Map<string, number>()

  const mark = (cards: Iterable<string>) => {
    const all = new Set([...unsent.get(), ...cards])
    if (all.size > unsent.get().size) unsent.set(all)
  }
  const changedSince = (moment: number) =>
    [...changedAt].filter(([, at]) => at >= moment).map(([card]) => card)

  const observe = (events: Y.YEvent<Y.AbstractType<unknown>>[], { local }: Y.Transaction) => {
    if (!local) return
    const cards = events.flatMap((event) => {
      const [card] = event.path
      if (card !== undefined) return String(card)
      return event instanceof Y.YMapEvent ? [...event.keysChanged].map(String) : []
    })
    for (const card of cards) changedAt.set(card, Date.now())
    if (!isLive()) mark(cards)
  }
  meeting.cards.observeDeep(observe)

  return {
    get: unsent.get,
    subscribe: unsent.subscribe,
    broke: (heardAt) => mark(changedSince(heardAt - SURE_MS)),
    taken() {
      if (unsent.get().size > 0) unsent.set(new Set())
    },
    lately: () => new Set([...unsent.get(), ...changedSince(Date.now() - 2 * SURE_MS)]),
    close: () => meeting.cards.unobserveDeep(observe),
  }
}
