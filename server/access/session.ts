import type { PersonId } from "../../src/meeting/ids.ts"
import type { Seat } from "../../src/meeting/schema.ts"

/** Somebody who was let in: what their token stands for. The token itself is kept nowhere. */
export interface Session {
  /** Names this session among the others of its meeting; it opens nothing. */
  id: string
  seat: Seat
  /** Null for the room's screen. */
  personId: PersonId | null
  /** Milliseconds since 1970. */
  expiresAt: number
}
