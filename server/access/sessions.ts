import type { MeetingId } from "../../src/meeting/ids.ts"
import type { Session } from "./session.ts"

/** What a token turned out to be. While `release` is not called, the meeting's key is held. */
export type Found =
  | { is: "in"; session: Session; release: () => void }
  | { is: "no-such-meeting"; deleted: boolean }
  | { is: "unknown" }

export interface Sessions {
  /** Looks a token up. Expired, ended and foreign tokens are all `unknown`. */
  find(meeting: MeetingId, token: string): Promise<Found>
}
