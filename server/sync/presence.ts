import * as decoding from "lib0/decoding"
import * as encoding from "lib0/encoding"
import { LIMITS } from "../../src/meeting/limits.ts"
import type { ServerPresence } from "../../src/contract/presence.ts"

/** One client's presence as it travels: its state as JSON, "null" when it has gone. */
export interface PresenceEntry {
  client: number
  json: string
}

/** The entries of an awareness message; throws on what is no such message. */
export function readPresence(bytes: Uint8Array): PresenceEntry[] {
  const decoder = decoding.createDecoder(bytes)
  const entries: PresenceEntry[] = []
  const count = decoding.readVarUint(decoder)
  for (let index = 0; index < count; index++) {
    const client = decoding.readVarUint(decoder)
    decoding.readVarUint(decoder) // The sender's clock: the server counts on its own.
    entries.push({ client, json: decoding.readVarString(decoder) })
  }
  return entries
}

/**
 * What may be passed on of a presence: its bytes within the limit, its person that of the session
 * (names come from `people`, never from here). Throws on what is no JSON.
 */
export function isOwnPresence(json: string, personId: string | null): boolean {
  const state: unknown = JSON.parse(json)
  if (state === null) return true
  if (Buffer.byteLength(json) > LIMITS.presenceBytes) return false
  const user = (state as { user?: { personId?: unknown } }).user
  return typeof user === "object" && user !== null && user.personId === personId
}

const GONE = "null"

/**
 * Who is here, for one room. The server owns it by socket: when a connection ends, its presence
 * does. Clocks are the server's own, in ms since 1970, so that they only ever grow for a receiver,
 * also when a client comes back with an older count or the server was restarted.
 */
export class PresenceBoard {
  private readonly states = new Map<number, string>()
  private dirty = new Set<number>()
  private clock = 0

  /** Notes a client's presence; it goes out with the next `takeDirty`. */
  set({ client, json }: PresenceEntry): void {
    if (json === GONE) {
      if (!this.states.delete(client)) return
    } else this.states.set(client, json)
    this.dirty.add(client)
  }

  remove(client: number): void {
    this.set({ client, json: GONE })
  }

  /** What the server says of itself, or nothing any more. */
  setServer(client: number, presence: ServerPresence | null): void {
    this.set({ client, json: JSON.stringify(presence) })
  }

  clients(): number[] {
    return [...this.states.keys()]
  }

  takeDirty(): Set<number> {
    const dirty = this.dirty
    this.dirty = new Set()
    return dirty
  }

  /** An awareness message about these clients, without those that `except` names. */
  message(clients: Iterable<number>, now: number, except?: ReadonlySet<number>): Uint8Array {
    this.clock = Math.max(this.clock + 1, now)
    const told = [...clients].filter((client) => !except?.has(client))
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, told.length)
    for (const client of told) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint(encoder, this.clock)
      encoding.writeVarString(encoder, this.states.get(client) ?? GONE)
    }
    return encoding.toUint8Array(encoder)
  }
}
