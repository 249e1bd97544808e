import type { MeetingId } from "../../src/meeting/ids.ts"

/**
 * The keys of the meetings that somebody is in, in memory alone. Each `hold` keeps a key until its
 * release is called; a second call of the same release does nothing. With the last release the key
 * is gone, and the meeting is closed to the server itself.
 */
export interface Keyring {
  /** Holds a key that somebody brought. */
  hold(meeting: MeetingId, key: Uint8Array): () => void
  /** Holds a key once more for another who needs it; throws `NoKey` when nobody holds it. */
  holdAgain(meeting: MeetingId): () => void
  /** The key while it is held. */
  of(meeting: MeetingId): Uint8Array | undefined
}

/** Nobody who was let in is there, so the server cannot open this meeting. */
export class NoKey extends Error {
  constructor() {
    super("Nobody holds the key of this meeting.")
    this.name = "NoKey"
  }
}

export function newKeyring(): Keyring {
  const held = new Map<MeetingId, { key: Uint8Array; holders: number }>()

  function holder(meeting: MeetingId, entry: { key: Uint8Array; holders: number }): () => void {
    entry.holders++
    let holding = true
    return () => {
      if (!holding) return
      holding = false
      if (--entry.holders > 0) return
      held.delete(meeting)
      entry.key.fill(0)
    }
  }

  return {
    hold(meeting, key) {
      let entry = held.get(meeting)
      // A copy: the ring wipes its own bytes, and the caller may wipe theirs.
      if (!entry) held.set(meeting, (entry = { key: Uint8Array.from(key), holders: 0 }))
      return holder(meeting, entry)
    },
    holdAgain(meeting) {
      const entry = held.get(meeting)
      if (!entry) throw new NoKey()
      return holder(meeting, entry)
    },
    of: (meeting) => held.get(meeting)?.key,
  }
}
