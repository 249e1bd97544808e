import * as decoding from "lib0/decoding"
import * as encoding from "lib0/encoding"
import { LIMITS } from "../../src/meeting/limits.ts"

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

const GONE = "null"

/**
 * What may be passed on of a presence: its bytes within the limit, its person that of the session
 * (names come from `people`, never from here), and nothing that only the server says. Undefined
 * when it may not; throws on what is no JSON.
 */
export function ownPresence(
  { client, json }: PresenceEntry,
  personId: string | null,
): PresenceEntry | undefined {
  const state = JSON.parse(json) as { user?: { personId?: unknown } | null } | null
  if (state === null) return { client, json: GONE }
  if (Buffer.byteLength(json) > LIMITS.presenceBytes || Object.hasOwn(state, "server"))
    return undefined
  return state.user?.personId === personId ? { client, json } : undefined
}

/** Whether an entry says that somebody has gone. */
export function isGone({ json }: PresenceEntry): boolean {
  return json === GONE
}

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
    } else {
      if (this.states.get(client) === json) return
      this.states.set(client, json)
    }
    this.dirty.add(client)
  }

  remove(client: number): void {
    this.set({ client, json: GONE })
  }

  clients(): number[] {
    return [...this.states.keys()]
  }

  has(client: number): boolean {
    return this.states.has(client)
  }

  /** Everyone goes out with the next `takeDirty`. */
  renew(): void {
    for (const client of this.states.keys()) this.dirty.add(client)
  }

  takeDirty(): Set<number> {
    const dirty = this.dirty
    this.dirty = new Set()
    return dirty
  }

  /** An awareness message about these clients. */
  message(clients: Iterable<number>, now: number): Uint8Array {
    this.clock = Math.max(this.clock + 1, now)
    const told = [...clients]
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
