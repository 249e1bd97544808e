import type { Codes } from "../access/codes.ts"
import type { Keyring } from "../access/keyring.ts"
import type { Knocks } from "../access/knocks.ts"
import type { Links } from "../access/links.ts"
import type { Register } from "../access/register.ts"
import type { Sessions } from "../access/sessions.ts"
import type { Tries } from "../access/tries.ts"
import type { Log } from "../log.ts"
import type { Settings } from "../settings.ts"
import type { Storage } from "../storage/storage.ts"
import type { Rooms } from "../sync/rooms.ts"

/** What the API is made of. Everything comes in from outside, so that a test can bring its own. */
export interface Parts {
  settings: Pick<Settings, "HOST" | "PUBLIC_ORIGIN" | "KEEP_DAYS" | "START_PASSWORD">
  log: Log
  /** The encrypted storage. */
  storage: Storage
  keyring: Keyring
  register: Register
  links: Links
  sessions: Sessions
  knocks: Knocks
  codes: Codes
  rooms: Rooms
  tries: Tries
  /** Ms since 1970. */
  now: () => number
}
