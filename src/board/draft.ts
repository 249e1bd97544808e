import type { PersonId } from "../meeting/ids.ts"
import type { Kind, Stage } from "../meeting/schema.ts"
import { inTab, nameIn } from "../sync/keeping.ts"
import { newStore, type Store } from "../sync/store.ts"

/** What a card that is being written will be, and in whose name: as it was when that was settled. */
export interface WrittenAs {
  kind: Kind
  at: Stage
  /** None for oneself. */
  author: PersonId | null
  /** For oneself first, as the facilitator asked everybody. */
  own: boolean
}

export interface Draft {
  /** What is being written and does not lie on the table yet. */
  draft: Store<string>
  /** Settled by the writer, or by their first letter: whatever happens on the table, it stays so. */
  writtenAs: Store<WrittenAs | null>
}

/**
 * It stays in this tab, also when that is loaded anew, for as long as it is not laid or emptied: for
 * this person in this meeting alone.
 */
export function openDraft(meetingId: string, personId: string | null): Draft {
  const name = nameIn(meetingId, "draft", personId)
  const kept = inTab.get(name)
  const began = kept === null ? null : (JSON.parse(kept) as { text: string; as: WrittenAs | null })
  const draft = newStore(began?.text ?? "")
  const writtenAs = newStore(began?.as ?? null)
  const keep = () => {
    if (draft.get() === "") inTab.remove(name)
    else inTab.set(name, JSON.stringify({ text: draft.get(), as: writtenAs.get() }))
  }
  draft.subscribe(keep)
  writtenAs.subscribe(keep)
  return { draft, writtenAs }
}
