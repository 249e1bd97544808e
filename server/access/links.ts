import type { MeetingId } from "../../src/meeting/ids.ts"
import type { Seat } from "../../src/meeting/schema.ts"
import type { Doors } from "./doors.ts"
import { NoKey, type Keyring } from "./keyring.ts"
import { derived, newSecret } from "./secrets.ts"

/** The links of a meeting: one a seat. Whoever holds one may come in, as often as they like. */
export interface Links {
  /** Makes the link of a seat and gives its secret; the older one stops working. */
  renew(meeting: MeetingId, seat: Seat): Promise<string>
  /** The seat that a secret opens, and the meeting's key; undefined when it opens nothing. */
  open(meeting: MeetingId, secret: string): Promise<{ seat: Seat; key: Uint8Array } | undefined>
}

export function linksOn(doors: Doors, keyring: Keyring): Links {
  return {
    async renew(meeting, seat) {
      const key = keyring.of(meeting)
      if (!key) throw new NoKey()
      const { secret, ...link } = newSecret()
      await doors.hangLink(meeting, key, seat, link)
      return secret
    },
    async open(meeting, secret) {
      const link = derived(secret)
      return link && (await doors.openLink(meeting, link))
    },
  }
}
