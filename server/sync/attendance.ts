import type { Presence } from "../../src/contract/presence.ts"
import type { Clients } from "./clients.ts"
import type { Listener } from "./listener.ts"
import { presenceMessage } from "./messages.ts"
import { PresenceBoard, type PresenceEntry } from "./presence.ts"

/** How long presence is gathered before it goes out, so that twelve carets make one message. */
const PRESENCE_MS = 50

/**
 * Who is here, for one room. Nobody watches unseen: for a connection that says nothing of itself, the
 * server does, under a client id that nobody else can use.
 */
export class Attendance {
  private readonly clients: Clients
  private readonly connections: ReadonlySet<Listener>
  private readonly board = new PresenceBoard()
  private readonly spokenFor = new Map<Listener, number>()
  /** Who came during this gathering, and may say something themselves until the next is over. */
  private readonly newcomers = new Set<Listener>()
  private timer: NodeJS.Timeout | undefined

  constructor(clients: Clients, connections: ReadonlySet<Listener>) {
    this.clients = clients
    this.connections = connections
  }

  join(connection: Listener): void {
    this.newcomers.add(connection)
    connection.send(this.toldTo(connection))
    this.tell()
  }

  /** A connection has ended, and its presence with it; `connections` has it no more. */
  leave(connection: Listener): void {
    this.newcomers.delete(connection)
    this.fallSilentFor(connection)
    const client = connection.presenceClient
    if (client !== undefined && !this.isSaidBy(client, () => true)) this.board.remove(client)
    this.tell()
  }

  /** What somebody says of themselves, or that they say nothing any more. */
  say(entry: PresenceEntry): void {
    this.board.set(entry)
    this.tell()
  }

  /** Whether a client id is that of a connection of another session: nobody hides behind another. */
  isOfAnother(client: number, { session }: Listener): boolean {
    return this.isSaidBy(client, (other) => other.session.id !== session.id)
  }

  /** Who is here, for a connection. */
  toldTo(connection: Listener): Uint8Array {
    const others = this.board.clients().filter((client) => !this.isOwn(connection, client))
    return presenceMessage(this.board.message(others, Date.now()))
  }

  /**
   * Tells everyone anew who is here: stock clients forget within 30 seconds whom they hear nothing
   * of, and leave a connection on which they hear nothing at all.
   */
  renew(): void {
    this.board.renew()
    this.tell()
  }

  close(): void {
    clearTimeout(this.timer)
  }

  /** Sends out what changed, gathered for a moment. */
  private tell(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined
      for (const connection of this.connections) this.speakFor(connection)
      if (this.newcomers.size > 0) this.tell()
      this.newcomers.clear()
      this.send(this.board.takeDirty(), Date.now())
    }, PRESENCE_MS)
  }

  private send(dirty: ReadonlySet<number>, now: number): void {
    if (dirty.size === 0) return
    const forAll = presenceMessage(this.board.message(dirty, now))
    for (const connection of this.connections) {
      const others = [...dirty].filter((client) => !this.isOwn(connection, client))
      const message =
        others.length === dirty.size ? forAll : presenceMessage(this.board.message(others, now))
      connection.send(message)
    }
  }

  /** As long as a connection has no presence of its own, the server says whose it is. */
  private speakFor(connection: Listener): void {
    const { presenceClient, session } = connection
    if (presenceClient !== undefined && this.board.has(presenceClient))
      return this.fallSilentFor(connection)
    if (this.newcomers.has(connection) || this.spokenFor.has(connection)) return
    const client = this.clients.lend()
    const presence: Presence = { user: { personId: session.personId } }
    this.spokenFor.set(connection, client)
    this.board.set({ client, json: JSON.stringify(presence) })
  }

  private fallSilentFor(connection: Listener): void {
    const client = this.spokenFor.get(connection)
    if (client === undefined) return
    this.spokenFor.delete(connection)
    this.clients.takeBack(client)
    this.board.remove(client)
  }

  /**
   * Nobody hears of themselves: an echo would put an older state over a newer one. As long as a
   * connection has not said under which id it is present, that may be any id of its owner.
   */
  private isOwn(connection: Listener, client: number): boolean {
    const { presenceClient, owner } = connection
    if (this.spokenFor.get(connection) === client) return true
    return presenceClient === undefined
      ? this.clients.ownerOf(client) === owner
      : client === presenceClient
  }

  private isSaidBy(client: number, by: (connection: Listener) => boolean): boolean {
    return [...this.connections].some((one) => one.presenceClient === client && by(one))
  }
}
