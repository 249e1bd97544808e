import type * as Y from "yjs"
import type { MeetingId } from "../../src/meeting/ids.ts"
import type { Log } from "../log.ts"
import type { Storage } from "../storage/storage.ts"
import type { Clients } from "./clients.ts"
import type { FamilyTime } from "./familyTime.ts"
import type { Story } from "./story.ts"

/** What a room is made of. */
export interface RoomParts {
  id: MeetingId
  storage: Storage
  log: Log
  /** The meetings whose store takes nothing; the room notes itself here. */
  notSaving: Set<MeetingId>
  releaseKey: () => void
  /** Ms since 1970. */
  now: () => number
}

/** What a room begins with. */
export interface Loaded {
  live: Y.Doc
  clients: Clients
  familyTime: FamilyTime | null
  story: Story
  /** Where the log ends, and how many of its records are not folded. */
  at: number
  unfolded: number
}
