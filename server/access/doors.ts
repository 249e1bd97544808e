import type { MeetingId } from "../../src/meeting/ids.ts"
import { SEATS, type Seat } from "../../src/meeting/schema.ts"
import { seal, unseal } from "../storage/sealed.ts"
import type { Storage } from "../storage/storage.ts"
import { LOOKUP_BYTES, type Derived } from "./secrets.ts"

/**
 * The ways into a meeting: its key, wrapped once for each link and each session. Kept in the storage
 * beneath the encryption, for these papers are what opens it; they tell neither secret nor token.
 */
export interface Doors {
  /** Makes the way in by a seat's link; an older link of that seat opens nothing from then on. */
  hangLink(meeting: MeetingId, key: Uint8Array, seat: Seat, link: Derived): Promise<void>
  openLink(meeting: MeetingId, link: Derived): Promise<{ seat: Seat; key: Uint8Array } | undefined>
  hangSession(meeting: MeetingId, key: Uint8Array, token: Derived): Promise<void>
  openSession(meeting: MeetingId, token: Derived): Promise<Uint8Array | undefined>
  /** The lookups of the sessions that have a way in. */
  sessions(meeting: MeetingId): Promise<string[]>
  /** Takes the ways in of these sessions away. */
  shut(meeting: MeetingId, lookups: string[]): Promise<void>
}

const LINK = "door/link/"
const SESSION = "door/session/"

/** `raw` is the storage as it is, without encryption. */
export function doorsIn(raw: Storage): Doors {
  const place = (meeting: MeetingId, name: string) => `${meeting}/${name}`

  return {
    async hangLink(meeting, key, seat, { lookup, wrapping }) {
      const name = LINK + seat
      const wrapped = seal(wrapping, place(meeting, name), key)
      const bytes = Buffer.concat([Buffer.from(lookup, "base64url"), wrapped])
      await raw.commit(meeting, { papers: { [name]: bytes } })
    },

    async openLink(meeting, { lookup, wrapping }) {
      for (const seat of SEATS) {
        const bytes = await raw.paper(meeting, LINK + seat)
        if (!bytes || base64url(bytes.subarray(0, LOOKUP_BYTES)) !== lookup) continue
        const wrapped = bytes.subarray(LOOKUP_BYTES)
        return { seat, key: unseal(wrapping, place(meeting, LINK + seat), wrapped) }
      }
      return undefined
    },

    async hangSession(meeting, key, { lookup, wrapping }) {
      const name = SESSION + lookup
      await raw.commit(meeting, { papers: { [name]: seal(wrapping, place(meeting, name), key) } })
    },

    async openSession(meeting, { lookup, wrapping }) {
      const name = SESSION + lookup
      const wrapped = await raw.paper(meeting, name)
      return wrapped && unseal(wrapping, place(meeting, name), wrapped)
    },

    async sessions(meeting) {
      const papers = await raw.papers(meeting, SESSION)
      return papers.map(([name]) => name.slice(SESSION.length))
    },

    async shut(meeting, lookups) {
      if (lookups.length === 0) return
      const names = lookups.map((lookup) => SESSION + lookup)
      await raw.commit(meeting, { papers: Object.fromEntries(names.map((name) => [name, null])) })
    },
  }
}

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64url")
}
