import { fromBase64, toBase64 } from "lib0/buffer"
import * as Y from "yjs"
import { inTab, nameIn } from "./keeping.ts"

/** What this tab keeps of changes, so that loading the page anew loses none of them. */
export interface TabCopy {
  /** All that is kept, as one update. */
  get: () => Uint8Array | undefined
  add: (update: Uint8Array) => void
  /** Keeps these and nothing else; with none, nothing at all. */
  set: (updates: readonly Uint8Array[]) => void
}

/** For one person in one meeting, in this tab alone. */
export function tabCopyOf(meetingId: string, personId: string | null): TabCopy {
  const name = nameIn(meetingId, "unsent", personId)
  const before = inTab.get(name)
  let kept: Uint8Array | undefined = before === null ? undefined : fromBase64(before)

  function set(updates: readonly Uint8Array[]): void {
    kept = updates.length > 0 ? Y.mergeUpdates([...updates]) : undefined
    if (kept) inTab.set(name, toBase64(kept))
    else inTab.remove(name)
  }

  return { get: () => kept, set, add: (update) => set(kept ? [kept, update] : [update]) }
}
