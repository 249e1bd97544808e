import type { RawData, WebSocket } from "ws"
import { CLOSE, type CloseCode } from "../../src/contract/close.ts"
import { LIMITS } from "../../src/meeting/limits.ts"
import { personOf } from "../../src/meeting/queries/people.ts"
import type { Writer } from "../../src/meeting/rules.ts"
import type { Session } from "../access/session.ts"
import { ownerOf, type ClientOwner } from "./clients.ts"
import type { Listener } from "./listener.ts"
import { isPresence, isStep, readMessage, step2Message } from "./messages.ts"
import { newAllowance } from "./pace.ts"
import { isGone, ownPresence, type PresenceEntry } from "./presence.ts"
import type { Room } from "./room.ts"

/** Updates in a row that build on what the server does not have, before that is a foul. */
const MOST_MISSING = 5

/** The same before its first synchronisation, when a client may type ahead of what it still brings. */
const MOST_MISSING_AT_FIRST = 60

/**
 * Bytes that may wait for a slow receiver before it is sent away to come back and catch up: more than
 * a whole document, which it must be able to get.
 */
const MOST_WAITING_BYTES = 2 * LIMITS.documentBytes

/** An honest phone on a slow network lets no more wait than this, unless it is getting a large document. */
const FEW_WAITING_BYTES = 1024 * 1024

/** Looking for what a client lacks costs one message more for so many bytes that it asks with or gets. */
const ASKED_BYTES = 4 * 1024
const ANSWERED_BYTES = LIMITS.messageBytes

/** Bytes of presence that are read at once, and a second; stock clients send on what they hear. */
const PRESENCE_BURST_BYTES = 2 * 1024 * 1024
const PRESENCE_BYTES_PER_SECOND = 512 * 1024

/** One socket of one session. */
export class Connection implements Listener {
  readonly session: Session
  readonly owner: ClientOwner
  presenceClient: number | undefined
  private readonly socket: WebSocket
  private readonly room: Room
  private readonly inTime = newAllowance(LIMITS.messageBurst, LIMITS.messagesPerSecond, Date.now())
  private readonly isRead = newAllowance(
    PRESENCE_BURST_BYTES,
    PRESENCE_BYTES_PER_SECOND,
    Date.now(),
  )
  private hasSynced = false
  private missing = 0
  private isAlive = true
  private isClosed = false
  /** What it said of itself last, and that the client id it says it under is kept as its own. */
  private says: PresenceEntry | undefined
  private claim: Promise<void> | undefined

  constructor(socket: WebSocket, session: Session, room: Room) {
    this.socket = socket
    this.session = session
    this.room = room
    this.owner = ownerOf(session)
    socket.on("message", (data, isBinary) => this.receive(data, isBinary))
    socket.on("pong", () => (this.isAlive = true))
    room.join(this)
  }

  send(message: Uint8Array): void {
    this.socket.send(message)
    if (this.isStuck()) this.end()
    else if (this.waiting > FEW_WAITING_BYTES) this.room.relieve()
  }

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
    if (now >= this.session.expiresAt) return this.close(CLOSE.unknown)
    if (!this.isAlive || this.isStuck()) return this.end()
    this.isAlive = false
    this.socket.ping()
  }

  get waiting(): number {
    return this.socket.bufferedAmount
  }

  private isStuck(): boolean {
    return this.waiting > MOST_WAITING_BYTES
  }

  end(): void {
    this.gone()
    this.socket.terminate()
  }

  private receive(data: RawData, isBinary: boolean): void {
    if (this.isClosed) return
    if (!isBinary) return this.close(CLOSE.malformed)
    // "nodebuffer" is the default binary type of ws: one Buffer a message.
    const frame = data as Buffer
    const isFirstSync = !this.hasSynced && isStep(frame)
    const most = isFirstSync ? LIMITS.firstSyncBytes : LIMITS.messageBytes
    if (frame.length > most) return this.close(CLOSE.tooLarge)
    if (isPresence(frame) && !this.isRead(Date.now(), frame.length)) return
    if (!this.room.time.isLeft(this.owner, Date.now())) return this.close(CLOSE.tooFast)
    const begun = performance.now()
    this.serve(frame)
    this.room.time.spend(this.owner, performance.now() - begun, Date.now())
  }

  private serve(frame: Buffer): void {
    const message = readMessage(frame)
    if (message.is === "presence") return this.receivePresence(message.entries)
    if (!this.inTime(Date.now())) return this.close(CLOSE.tooFast)
    switch (message.is) {
      case "malformed":
        return this.close(CLOSE.malformed)
      case "query":
        return this.send(this.room.attendance.toldTo(this))
      case "step1":
        return this.answer(message.vector)
      case "update":
        return this.receiveUpdate(message.update, message.first)
    }
  }

  private answer(vector: Uint8Array): void {
    let lacking
    try {
      lacking = this.room.missingFor(vector)
    } catch {
      return this.close(CLOSE.malformed)
    }
    this.inTime(Date.now(), vector.length / ASKED_BYTES + lacking.length / ANSWERED_BYTES)
    this.send(step2Message(lacking))
  }

  private receiveUpdate(update: Uint8Array, first: boolean): void {
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
        if (++this.missing > (this.hasSynced ? MOST_MISSING : MOST_MISSING_AT_FIRST))
          return this.close(CLOSE.malformed)
        return this.room.askForMissing(this)
      case "foul":
        return this.close(CLOSE[verdict.foul])
    }
  }

  private receivePresence(entries: PresenceEntry[]): void {
    // Stock clients send on what they hear of others: ignored, and not counted as messages.
    const own = entries.filter(({ client }) => this.mayBeOwn(client))
    if (own.length === 0) return
    if (!this.inTime(Date.now())) return this.close(CLOSE.tooFast)
    try {
      for (const entry of own) this.introduce(entry)
    } catch {
      this.close(CLOSE.malformed)
    }
  }

  /** Throws on what is no JSON. */
  private introduce(entry: PresenceEntry): void {
    const presence = ownPresence(entry, this.session.personId)
    // The first of a message may have settled which is its own.
    if (!presence || !this.mayBeOwn(entry.client)) return
    if (this.presenceClient === undefined) {
      // Nobody hides behind the presence of another, nor behind one that has gone.
      if (isGone(presence) || this.room.attendance.isOfAnother(entry.client, this)) return
      this.presenceClient = entry.client
      // Now it is known which presence is its own, the person's other windows can be told.
      this.send(this.room.attendance.toldTo(this))
    }
    this.says = presence
    this.claim ??= this.room.keepPapers(this.room.clients.take(entry.client, this.owner))
    this.claim.then(
      () => this.present(),
      () => (this.claim = undefined),
    )
  }

  private present(): void {
    if (!this.isClosed && this.says) this.room.attendance.say(this.says)
  }

  /** One presence a connection, under an id that is this person's or nobody's yet. */
  private mayBeOwn(client: number): boolean {
    if (this.presenceClient !== undefined) return this.presenceClient === client
    return this.room.clients.areFree([client], this.owner)
  }

  /** The role may change while somebody is here, and with it the group. */
  private writer(): Writer {
    const { seat, personId } = this.session
    const group = personId === null ? null : personOf(this.room.meeting, personId)?.group
    return { seat, personId, group: group ?? null }
  }
}
