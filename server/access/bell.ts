import type { MeetingId } from "../../src/meeting/ids.ts"
import type { Storage } from "../storage/storage.ts"

/**
 * Where codes and knocks lead: papers of no meeting, on the raw storage, found before it is known
 * which meeting they are about. No meeting can have this id.
 */
export const BELL = "*bell" as MeetingId

/** A way to a meeting that goes by itself. */
interface Pointer {
  meeting: MeetingId
  /** Ms since 1970. */
  until: number
}

export interface Pointers {
  put(name: string, pointer: Pointer): Promise<void>
  /** The meeting it leads to, while it does. */
  follow(name: string): Promise<MeetingId | undefined>
  take(name: string): Promise<void>
  /** Takes away all that lead to a meeting. */
  forget(meeting: MeetingId): Promise<void>
  /** Takes away those whose time is over. */
  tidy(): Promise<void>
}

/** `raw` is the storage beneath the encryption; `now` gives ms since 1970. */
export function pointersIn(raw: Storage, now: () => number): Pointers {
  const pointerFrom = (bytes: Uint8Array) => JSON.parse(Buffer.from(bytes).toString()) as Pointer

  async function takeAll(isGone: (pointer: Pointer) => boolean): Promise<void> {
    const gone = (await raw.papers(BELL, "")).filter(([, bytes]) => isGone(pointerFrom(bytes)))
    if (gone.length === 0) return
    await raw.commit(BELL, { papers: Object.fromEntries(gone.map(([name]) => [name, null])) })
  }

  return {
    put: (name, pointer) =>
      raw.commit(BELL, { papers: { [name]: Buffer.from(JSON.stringify(pointer)) } }),
    async follow(name) {
      const bytes = await raw.paper(BELL, name)
      const pointer = bytes && pointerFrom(bytes)
      return pointer && now() < pointer.until ? pointer.meeting : undefined
    },
    take: (name) => raw.commit(BELL, { papers: { [name]: null } }),
    forget: (meeting) => takeAll((pointer) => pointer.meeting === meeting),
    tidy: () => takeAll((pointer) => now() >= pointer.until),
  }
}
