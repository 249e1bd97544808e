import type { RawData, WebSocket } from "ws"
import { CLOSE, type CloseCode } from "../../src/contract/close.ts"
import { LIMITS } from "../../src/meeting/limits.ts"
import { personOf } from "../../src/meeting/queries/people.ts"
import type { Writer } from "../../src/meeting/rules.ts"
import type { Session } from "../access/session.ts"
import { SCREENS, type ClientOwner } from "./clients.ts"
import { presenceMessage, readMessage, step2Message } from "./messages.ts"
import { newPace } from "./pace.ts"
import { isOwnPresence, type PresenceEntry } from "./presence.ts"
import type { Room } from "./room.ts"

/** Updates in a row that build on what the server does not have, before that is a foul. */
const MOST_MISSING = 5

/** Bytes that may wait for a slow receiver before it is sent away to come back and catch up. */
const MOST_WAITING_BYTES = 8 * 1024 * 1024

/** An awareness message about nobody: stock clients leave a connection on which they hear nothing. */
const NOTHING_NEW = presenceMessage(new Uint8Array([0]))

/** One socket of one session. */
export class Connection {
  readonly session: Session
  /** Whose Yjs client ids it may write under. */
  readonly owner: ClientOwner
  /** The Yjs client id under which this connection is present. */
  presenceClient: number | undefined
  private readonly socket: WebSocket
  private readonly room: Room
  private readonly inTime = newPace(Date.now())
  private hasSynced = false
  private missing = 0
  private isAlive = true
  private saidSomething = false
  private isClosed = false

  constructor(socket: WebSocket, session: Session, room: Room) {
    this.socket = socket
    this.session = session
    this.room = room
    this.owner = session.personId ?? SCREENS
    socket.on("message", (data, isBinary) => this.receive(data, isBinary))
    socket.on("pong", () => (this.isAlive = true))
    room.join(this)
  }

  send(message: Uint8Array): void {
    this.saidSomething = true
    this.socket.send(message)
  }

  /** Ends this connection; the session stays, unless somebody ended that too. */
  close(code: CloseCode): void {
    if (this.isClosed) return
    this.isClosed = true
    this.room.leave(this)
    this.socket.close(code)
  }

  /** The socket has gone. */
  gone(): void {
    this.isClosed = true
    this.room.leave(this)
  }

  tick(now: number): void {
    if (now > this.session.expiresAt) return this.close(CLOSE.unknown)
    if (!this.isAlive || this.socket.bufferedAmount > MOST_WAITING_BYTES) {
      this.gone()
      return this.socket.terminate()
    }
    this.isAlive = false
    this.socket.ping()
    if (!this.saidSomething) this.send(NOTHING_NEW)
    this.saidSomething = false
  }

  private receive(data: RawData, isBinary: boolean): void {
    if (this.isClosed) return
    if (!isBinary) return this.close(CLOSE.malformed)
    // "nodebuffer" is the default binary type of ws: one Buffer a message.
    const frame = data as Buffer
    const most = this.hasSynced ? LIMITS.messageBytes : LIMITS.firstSyncBytes
    if (frame.length > most) return this.close(CLOSE.tooLarge)
    const message = readMessage(frame)
    if (message.is === "presence") return this.receivePresence(message.entries)
    if (!this.inTime(Date.now())) return this.close(CLOSE.tooFast)
    switch (message.is) {
      case "malformed":
        return this.close(CLOSE.malformed)
      case "query":
        return this.send(this.room.presenceFor(this))
      case "step1":
        return this.answer(message.vector)
      case "update":
        return this.receiveUpdate(message.update, message.first, frame.length)
    }
  }

  private answer(vector: Uint8Array): void {
    try {
      this.send(step2Message(this.room.missingFor(vector)))
    } catch {
      this.close(CLOSE.malformed)
    }
  }

  private receiveUpdate(update: Uint8Array, first: boolean, bytes: number): void {
    if (bytes > LIMITS.messageBytes && !first) return this.close(CLOSE.tooLarge)
    // Asked for again when the store takes something again.
    if (this.room.isStopped) return
    const verdict = this.room.take(update, this.writer(), this.owner, this)
    if (first) this.hasSynced = true
    switch (verdict.is) {
      case "stands":
      case "nothing":
        this.missing = 0
        return
      case "missing":
        // Before its first synchronisation a client may be typing ahead of what it still brings.
        if (this.hasSynced && ++this.missing > MOST_MISSING) return this.close(CLOSE.malformed)
        return this.room.askForMissing(this)
      case "foul":
        return this.close(CLOSE[verdict.foul])
    }
  }

  private receivePresence(entries: PresenceEntry[]): void {
    // Stock clients send on what they hear of others: ignored, and not counted as messages.
    const own = entries.filter(({ client }) => this.isOwn(client))
    if (own.length === 0) return
    if (!this.inTime(Date.now())) return this.close(CLOSE.tooFast)
    for (const entry of own) {
      try {
        if (!isOwnPresence(entry.json, this.session.personId)) continue
      } catch {
        return this.close(CLOSE.malformed)
      }
      this.introduce(entry.client)
      const papers = this.room.clients.take(entry.client, this.owner)
      this.room.keepPapers(papers).then(
        () => this.present(entry),
        () => this.room.clients.giveBack(papers),
      )
    }
  }

  private present(entry: PresenceEntry): void {
    if (this.isClosed) return
    this.room.presence.set(entry)
    this.room.tellPresence()
  }

  /** One presence a connection, under an id that is this person's or nobody's yet. */
  private isOwn(client: number): boolean {
    if (this.presenceClient !== undefined) return this.presenceClient === client
    return this.room.clients.isFree(client, this.owner)
  }

  /** Now it is known which presence is its own, the person's other windows can be told. */
  private introduce(client: number): void {
    if (this.presenceClient !== undefined) return
    this.presenceClient = client
    this.send(this.room.presenceFor(this))
  }

  /** The role may change while somebody is here, and with it the group. */
  private writer(): Writer {
    const { seat, personId } = this.session
    const group = personId === null ? null : personOf(this.room.meeting, personId)?.group
    return { seat, personId, group: group ?? null }
  }
}
