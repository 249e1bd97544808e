import * as Y from "yjs"
import type { Meeting } from "../meeting/document.ts"
import type { CardId, PersonId } from "../meeting/ids.ts"
import { newStore, type Source } from "./store.ts"

/** How long a card that was moved by somebody else carries their name, in ms (`--m-linger`). */
export const NAMED_MS = 2_000

/** One move; each is an object of its own, so that two by one person can be told apart. */
export interface Move {
  by: PersonId
}

/** Cards that somebody else moved just now, and who. */
export type Moved = ReadonlyMap<string, Move>

/**
 * Watches others move cards. The document does not say who moved a card, but the new place is an
 * item under the client id of whoever wrote it, and a client id is one person's for good.
 */
export function watchMoves(
  meeting: Meeting,
  personOf: (client: number) => PersonId | null,
  /** What comes before everything is here is no move: it is how the table lay. */
  isHere: () => boolean,
): Source<Moved> & { close(): void } {
  const moved = newStore<Moved>(new Map())
  const timers = new Map<string, ReturnType<typeof setTimeout>>()

  function show(card: CardId, by: PersonId): void {
    clearTimeout(timers.get(card))
    moved.set(new Map(moved.get()).set(card, { by }))
    timers.set(
      card,
      setTimeout(() => {
        const rest = new Map(moved.get())
        rest.delete(card)
        moved.set(rest)
      }, NAMED_MS),
    )
  }

  const observe = (events: Y.YEvent<Y.AbstractType<unknown>>[], { local }: Y.Transaction) => {
    if (local || !isHere()) return
    for (const { path, target, changes } of events) {
      const [card, ...deeper] = path
      if (card === undefined || deeper.length > 0) continue
      if (changes.keys.get("place")?.action !== "update") continue
      const person = personOf(target._map.get("place")?.id.client ?? 0)
      if (person) show(card as CardId, person)
    }
  }
  meeting.cards.observeDeep(observe)

  return {
    get: moved.get,
    subscribe: moved.subscribe,
    close() {
      meeting.cards.unobserveDeep(observe)
      for (const timer of timers.values()) clearTimeout(timer)
    },
  }
}
