import type { Refusal } from "../meeting/commands/outcome.ts"
import type { CardId, PersonId } from "../meeting/ids.ts"
import type { Kind } from "../meeting/schema.ts"
import { begunInTab, nameIn } from "./keeping.ts"
import { newStore, type Source } from "./store.ts"

/** A card that somebody keeps for themselves. */
export interface OwnCard {
  id: CardId
  kind: Kind
  text: string
  /** Who says it: the writer, or somebody without a device for whom they write. */
  author: PersonId
  /** Their writer shows it when the floor is open. */
  show: boolean
  /** Why it could not be laid when it was shown. */
  because: Refusal | null
}

/** The earlier first. */
export interface OwnCards extends Source<readonly OwnCard[]> {
  keep: (card: Pick<OwnCard, "id" | "kind" | "text" | "author">) => void
  /** New words are shown only when their writer says so again. */
  change: (id: CardId, to: Partial<Pick<OwnCard, "kind" | "text" | "show" | "because">>) => void
  remove: (id: CardId) => void
}

/**
 * [R1] What somebody wrote for themselves. It is in this tab, also when that is loaded anew, for this
 * person in this meeting alone; nothing of it goes over any wire.
 */
export function openOwnCards(meetingId: string, personId: string | null): OwnCards {
  const kept = begunInTab<readonly OwnCard[]>(nameIn(meetingId, "own", personId))
  const cards = newStore<readonly OwnCard[]>(kept.get() ?? [])
  cards.subscribe(() => kept.set(cards.get().length > 0 ? cards.get() : undefined))
  return {
    get: cards.get,
    subscribe: cards.subscribe,
    keep: (card) => cards.set([...cards.get(), { ...card, show: false, because: null }]),
    change(id, to) {
      const shown = to.text === undefined ? {} : { show: false }
      const changed = { because: null, ...shown, ...to }
      cards.set(cards.get().map((card) => (card.id === id ? { ...card, ...changed } : card)))
    },
    remove: (id) => cards.set(cards.get().filter((card) => card.id !== id)),
  }
}
