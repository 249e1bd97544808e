import { inTab, nameIn } from "../sync/keeping.ts"
import { newStore, type Store } from "../sync/store.ts"

/**
 * What is being written and does not lie on the table yet. It stays in this tab, also when that is
 * loaded anew, for as long as it is not laid or emptied: for this person in this meeting alone.
 */
export function openDraft(meetingId: string, personId: string | null): Store<string> {
  const name = nameIn(meetingId, "draft", personId)
  const draft = newStore(inTab.get(name) ?? "")
  draft.subscribe(() => {
    if (draft.get() === "") inTab.remove(name)
    else inTab.set(name, draft.get())
  })
  return draft
}
