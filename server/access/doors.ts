import { hkdfSync } from "node:crypto"
import type { MeetingId } from "../../src/meeting/ids.ts"
import { SEATS, type Seat } from "../../src/meeting/schema.ts"
import { NoKey } from "./keyring.ts"
import type { Peppers } from "./peppers.ts"
import { seal, unseal } from "../storage/sealed.ts"
import type { Storage } from "../storage/storage.ts"
import { LOOKUP_BYTES, type Derived } from "./secrets.ts"

/**
 * The ways into a meeting: its key, wrapped once for each link and each session. Kept in the storage
 * beneath the encryption, for these papers are what opens it; they tell neither secret nor token,
 * and open nothing without the meeting's pepper.
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
export function doorsIn(raw: Storage, peppers: Peppers): Doors {
  const place = (meeting: MeetingId, name: string) => `${meeting}/${name}`

  function peppered(meeting: MeetingId, wrapping: Uint8Array): Uint8Array | undefined {
    const pepper = peppers.of(meeting)
    return pepper && Buffer.from(hkdfSync("sha256", wrapping, pepper, "aan-tafel pepper 1", 32))
  }
  function wrap(meeting: MeetingId, name: string, wrapping: Uint8Array, key: Uint8Array) {
    const lock = peppered(meeting, wrapping)
    // It is being deleted: what is hung now would open nothing.
    if (!lock) throw new NoKey()
    return seal(lock, place(meeting, name), key)
  }
  function unwrap(meeting: MeetingId, name: string, wrapping: Uint8Array, wrapped: Uint8Array) {
    const lock = peppered(meeting, wrapping)
    return lock && unseal(lock, place(meeting, name), wrapped)
  }

  return {
    async hangLink(meeting, key, seat, { lookup, wrapping }) {
      const name = LINK + seat
      const wrapped = wrap(meeting, name, wrapping, key)
      const bytes = Buffer.concat([Buffer.from(lookup, "base64url"), wrapped])
      await raw.commit(meeting, { papers: { [name]: bytes } })
    },

    async openLink(meeting, { lookup, wrapping }) {
      for (const seat of SEATS) {
        const bytes = await raw.paper(meeting, LINK + seat)
        if (!bytes || base64url(bytes.subarray(0, LOOKUP_BYTES)) !== lookup) continue
        const key = unwrap(meeting, LINK + seat, wrapping, bytes.subarray(LOOKUP_BYTES))
        return key && { seat, key }
      }
      return undefined
    },

    async hangSession(meeting, key, { lookup, wrapping }) {
      const name = SESSION + lookup
      await raw.commit(meeting, { papers: { [name]: wrap(meeting, name, wrapping, key) } })
    },

    async openSession(meeting, { lookup, wrapping }) {
      const name = SESSION + lookup
      const wrapped = await raw.paper(meeting, name)
      return wrapped && unwrap(meeting, name, wrapping, wrapped)
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
