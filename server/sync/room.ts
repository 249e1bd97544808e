import * as Y from "yjs"
import { CLOSE, type CloseCode } from "../../src/contract/close.ts"
import type { StoryEntry } from "../../src/contract/answers.ts"
import type { ServerPresence } from "../../src/contract/presence.ts"
import { meetingIn, type Meeting } from "../../src/meeting/document.ts"
import { leaveToFamily, stampEdited } from "../../src/meeting/commands/server.ts"
import type { MeetingId, PersonId } from "../../src/meeting/ids.ts"
import { LIMITS } from "../../src/meeting/limits.ts"
import { isRemoved, personOf } from "../../src/meeting/queries/people.ts"
import type { Writer } from "../../src/meeting/rules.ts"
import type { Session } from "../access/session.ts"
import { Attendance } from "./attendance.ts"
import { ownerOf, SERVERS, type ClientOwner, type Clients } from "./clients.ts"
import type { Listener } from "./listener.ts"
import { FeltPace } from "./feltPace.ts"
import { cutsOff, familyTimePaper, type FamilyTime } from "./familyTime.ts"
import { Keeper } from "./keeper.ts"
import { step1Message, updateMessage } from "./messages.ts"
import type { Papers } from "./papers.ts"
import type { Loaded, RoomParts } from "./roomParts.ts"
import { readUpdate } from "./readUpdate.ts"
import { StoryBook } from "./storyBook.ts"
import { TimeFor } from "./timeFor.ts"
import { Trial, type Verdict } from "./trial.ts"
import { relieve } from "./waiting.ts"

/** How often a store that takes nothing is asked again. */
const ASK_STORE_MS = 1_000

/**
 * One meeting while somebody is in it. What comes in is judged on the trial copy, then kept, and
 * only then made part of the live document and passed on: seen means kept.
 */
export class Room {
  readonly id: MeetingId
  /** The live document: what stands and is kept. Read only. */
  readonly meeting: Meeting
  readonly clients: Clients
  /** Who is here. */
  readonly attendance: Attendance
  /** How much of the server's time each may still have. */
  readonly time = new TimeFor()
  /** What people say of the pace. */
  readonly pace = new FeltPace()
  private readonly live: Y.Doc
  private readonly trial: Trial
  private readonly keeper: Keeper
  private readonly parts: RoomParts
  private readonly connections = new Set<Listener>()
  /** The Yjs client id under which the server writes; another one each time the room is loaded. */
  private readonly server: number
  /** The whole document as one update, as long as nothing changed since it was made. */
  private whole: Uint8Array | undefined
  private hasWritten = false
  private familyTime: FamilyTime | null
  private readonly book: StoryBook
  private storeTimer: NodeJS.Timeout | undefined

  constructor(parts: RoomParts, loaded: Loaded) {
    this.parts = parts
    this.id = parts.id
    this.live = loaded.live
    this.meeting = meetingIn(this.live)
    this.clients = loaded.clients
    this.server = this.clients.lend()
    this.attendance = new Attendance(this.clients, this.connections)
    this.familyTime = loaded.familyTime
    this.keeper = new Keeper(parts.id, parts.storage, loaded, {
      snapshot: () => this.asUpdate(),
      kept: (update, from) => this.stands(update, from),
      lost: (papers, error) => this.lost(papers, error),
      saving: () => this.saves(),
    })
    this.trial = new Trial(this.server, () => this.standing())
    const { id, meeting } = this
    const keep = (papers: Papers) => this.keepPapers(papers)
    this.book = new StoryBook(loaded.story, { id, storage: parts.storage, meeting, keep })
    if (this.familyTime) this.sayOfItself()
  }

  /**
   * Judges what a connection wrote, and keeps it when it stands. `owner` is whose Yjs client ids the
   * update may add under.
   */
  take(update: Uint8Array, writer: Writer, owner: ClientOwner, from: Listener): Verdict {
    this.hasWritten = true
    const read = readUpdate(update, (client) => this.trial.clockOf(client))
    if (!read) return { is: "foul", foul: "malformed" }
    if (!this.clients.areFree(read.adds, owner)) return { is: "foul", foul: "notAllowed" }
    if (read.isMissing) return { is: "missing" }
    const verdict = this.trial.attempt(update, writer)
    // All that it names is here or in it, and still it waits: it names itself, in a circle.
    if (verdict.is === "missing") return { is: "foul", foul: "malformed" }
    if (verdict.is !== "stands") return verdict
    const { story } = this.book
    const at = this.parts.now()
    const told = story.note(verdict.deeds, writer.personId, at, this.trial.meeting)
    const papers = Object.assign(told, ...[...read.adds].map((id) => this.clients.take(id, owner)))
    this.keeper.keep({ update: verdict.update, papers, from })
    for (const card of verdict.wroteIn) this.stamp(card, writer.personId)
    return verdict
  }

  /** Whether the store takes nothing at the moment: what comes in then is asked for again later. */
  get isStopped(): boolean {
    return this.parts.notSaving.has(this.id)
  }

  /**
   * The server's own change: made on the newest state, kept together with the papers it returns,
   * then passed on. Rejects with `NotSaving` when the store takes nothing; then nothing happened.
   */
  async write(change: (meeting: Meeting) => Papers | void): Promise<void> {
    let papers: Papers = {}
    const update = this.trial.write((meeting) => {
      papers = change(meeting) ?? {}
    })
    await this.keeper.kept({ update, papers: { ...papers, ...this.ownClient() } })
  }

  /** Keeps papers that come with no change of the document. */
  async keepPapers(papers: Papers): Promise<void> {
    if (Object.keys(papers).length > 0) await this.keeper.kept({ papers })
  }

  join(connection: Listener): void {
    this.connections.add(connection)
    connection.send(step1Message(Y.encodeStateVector(this.live)))
    this.attendance.join(connection)
  }

  leave(connection: Listener): void {
    if (this.connections.delete(connection)) this.attendance.leave(connection)
  }

  /** Ends the connections of certain sessions. */
  disconnect(which: (session: Session) => boolean, code: CloseCode): void {
    for (const connection of this.connections) if (which(connection.session)) connection.close(code)
  }

  /** Whether the person of a session was removed from the table. */
  isRemoved({ personId }: Pick<Session, "personId">): boolean {
    const person = personId === null ? undefined : personOf(this.meeting, personId)
    return person !== undefined && isRemoved(person)
  }

  /** Whether somebody with this session has as many connections as they may have. */
  isFullFor(session: Pick<Session, "personId">): boolean {
    const owner = ownerOf(session)
    const theirs = [...this.connections].filter((connection) => connection.owner === owner)
    return theirs.length >= LIMITS.connections
  }

  /** Lets go of whoever lets most wait, when that is too much for one meeting. */
  relieve(): void {
    relieve(this.connections)
  }

  get isFamilyTime(): boolean {
    return this.familyTime !== null
  }

  /** Begins or ends family time. Who is cut off is out at once; rejects with `NotSaving`. */
  async setFamilyTime(time: FamilyTime | null, papers: Papers): Promise<void> {
    const tell = await this.book.familyTime(time !== null, this.parts.now)
    await this.write((meeting) => {
      if (time) leaveToFamily(meeting, time.since)
      return { ...familyTimePaper(time), ...tell(meeting), ...papers }
    })
    this.familyTime = time
    this.sayOfItself()
    this.cutOff()
  }

  /** Whether it is family time and somebody with this session is no part of it. */
  isCutOff(session: Pick<Session, "seat" | "personId">): boolean {
    return this.familyTime !== null && cutsOff(this.familyTime, this.meeting, session)
  }

  /** Ends the connections of whoever is no part of family time, also since a role changed. */
  cutOff(): void {
    this.disconnect((session) => this.isCutOff(session), CLOSE.familyTime)
  }

  /** What a client with this state vector lacks; throws on what is no vector. */
  missingFor(vector: Uint8Array): Uint8Array {
    return vector.length === 1 && vector[0] === 0
      ? this.asUpdate()
      : Y.encodeStateAsUpdate(this.live, vector)
  }

  askForMissing(connection: Listener): void {
    connection.send(step1Message(Y.encodeStateVector(this.live)))
  }

  /** Asks every connection whether it is still there, and tells who is; `now` in ms since 1970. */
  tick(now: number): void {
    if (!this.hasWritten) this.rest()
    this.hasWritten = false
    for (const connection of this.connections) connection.tick(now)
    this.attendance.renew()
    // What the store does not take is told again from what it has.
    this.book.tick(now).catch(() => {})
  }

  /** Nobody wrote for a while: the room keeps the live document and nothing beside it. */
  private rest(): void {
    this.trial.reset()
    this.whole = undefined
  }

  /** What happened to the cards so far, oldest first. */
  storySoFar(): Promise<StoryEntry[]> {
    return this.book.soFar(this.isStopped)
  }

  /** Resolves when everything accepted is kept and the log is folded. */
  async settle(): Promise<void> {
    await this.book.settle().catch(() => {})
    await this.keeper.settle()
  }

  /** A deleted meeting keeps nothing more. */
  async stopKeeping(): Promise<void> {
    await this.keeper.stop()
  }

  destroy(): void {
    this.attendance.close()
    clearInterval(this.storeTimer)
    this.parts.notSaving.delete(this.id)
    this.trial.reset()
    this.live.destroy()
    this.parts.releaseKey()
  }

  private *standing(): Iterable<Uint8Array> {
    yield this.asUpdate()
    yield* this.keeper.waiting()
  }

  /** Whoever joins with nothing gets the same bytes as the one before them. */
  private asUpdate(): Uint8Array {
    return (this.whole ??= Y.encodeStateAsUpdate(this.live))
  }

  private stamp(card: string, person: PersonId | null): void {
    if (person === null) return
    const update = this.trial.write((meeting) => stampEdited(meeting, card, person))
    if (update) this.keeper.keep({ update, papers: this.ownClient() })
  }

  private ownClient(): Papers {
    return this.clients.take(this.server, SERVERS)
  }

  private stands(update: Uint8Array, from: Listener | undefined): void {
    const message = updateMessage(update)
    for (const connection of this.connections) if (connection !== from) connection.send(message)
    // After it is sent: whoever waits for it waits no longer for this.
    Y.applyUpdate(this.live, update)
    this.whole = undefined
  }

  private lost(papers: Papers, error: unknown): void {
    this.clients.giveBack(papers)
    this.trial.reset()
    if (this.isStopped) return
    this.parts.notSaving.add(this.id)
    this.parts.log.error(error, "the store takes nothing")
    this.sayOfItself()
    this.storeTimer = setInterval(() => {
      this.keepPapers({ asked: new Uint8Array() }).catch(() => {})
    }, ASK_STORE_MS)
    this.storeTimer.unref()
  }

  /** The store takes again: everyone is asked for what they still have. */
  private saves(): void {
    if (!this.isStopped) return
    clearInterval(this.storeTimer)
    const reread = this.book.reread().catch(() => {})
    void reread.then(() => {
      this.parts.notSaving.delete(this.id)
      this.sayOfItself()
      for (const connection of this.connections) this.askForMissing(connection)
    })
  }

  /** The server is present in the room itself while it has something to say of it. */
  private sayOfItself(): void {
    const server: ServerPresence["server"] = {
      ...(this.isStopped && { saving: "stopped" }),
      ...(this.familyTime && { familyTime: true }),
    }
    const json = JSON.stringify(Object.keys(server).length > 0 ? { server } : null)
    this.attendance.say({ client: this.server, json })
  }
}
