import * as Y from "yjs"
import { meetingIn, type Meeting } from "../../src/meeting/document.ts"
import { LIMITS } from "../../src/meeting/limits.ts"
import type { Writer } from "../../src/meeting/rules.ts"
import type { Deed } from "./deeds.ts"
import { judge, type Foul } from "./referee.ts"

export type Verdict =
  /**
   * It stands; `wroteIn` are the cards whose words it changed, `deeds` is what it did to which card,
   * and `update` is what it changed, in the form that Yjs gives it: nothing else that came in with it
   * goes any further.
   */
  | { is: "stands"; wroteIn: string[]; deeds: Deed[]; update: Uint8Array }
  /** It says nothing that is not known already. */
  | { is: "nothing" }
  /** It builds on what is not here: neither applied nor passed on. */
  | { is: "missing" }
  | { is: "foul"; foul: Foul }

/** A document of so many bytes cannot have too many parts, so they are not counted. */
const SMALL_BYTES = 1024 * 1024

/**
 * The room's trial copy of the document: what stands, and what is still being kept. An update is
 * applied here first and looked at; the live document only ever sees what the referee let through.
 * A foul costs this copy: it is made anew from what stands (2 ms for a full meeting) at once, in the
 * time of whoever did it. A meeting in which nobody writes has none.
 */
export class Trial {
  private readonly serverClient: number
  private readonly standing: () => Iterable<Uint8Array>
  private copy: Meeting | undefined
  /** Bytes of the document as one update: exact when the copy is made, an upper bound afterwards. */
  private bytes = 0

  /** `standing` gives the updates of which the copy is made, in order. */
  constructor(serverClient: number, standing: () => Iterable<Uint8Array>) {
    this.serverClient = serverClient
    this.standing = standing
  }

  get meeting(): Meeting {
    return (this.copy ??= this.open())
  }

  private open(): Meeting {
    const doc = new Y.Doc()
    const meeting = meetingIn(doc)
    this.bytes = 0
    for (const update of this.standing()) {
      Y.applyUpdate(doc, update)
      this.bytes += update.length
    }
    // Only now: Yjs takes another id when it is told of its own writing by somebody else.
    doc.clientID = this.serverClient
    return meeting
  }

  /** Forgets the copy. */
  reset(): void {
    this.copy?.doc.destroy()
    this.copy = undefined
  }

  /** The clock up to which structs of a client are here. */
  clockOf(client: number): number {
    return Y.getState(this.meeting.doc.store, client)
  }

  /** Applies an update if it is within the rules; otherwise this copy is as it was before. */
  attempt(update: Uint8Array, writer: Writer): Verdict {
    const { meeting } = this
    const { doc } = meeting
    let verdict: Verdict = { is: "nothing" }
    // Here the change is complete, but what it deleted has not been collected yet: old values can be read.
    const look = (change: Y.Transaction) => {
      if (saysNothing(change)) return
      const judged = judge(meeting, change, writer)
      verdict =
        "foul" in judged ? { is: "foul", foul: judged.foul } : { is: "stands", ...judged, update }
    }
    const keep = (made: Uint8Array) => {
      if (verdict.is === "stands") verdict.update = made
    }
    doc.once("beforeObserverCalls", look)
    doc.once("update", keep)
    try {
      Y.applyUpdate(doc, update)
    } catch {
      verdict = { is: "foul", foul: "malformed" }
    }
    doc.off("beforeObserverCalls", look)
    doc.off("update", keep)
    const { pendingStructs, pendingDs } = doc.store
    if (pendingStructs || pendingDs) verdict = { is: "missing" }
    // The compiler does not see that `look` ran.
    const outcome = verdict as Verdict
    if (outcome.is === "stands") {
      this.bytes += outcome.update.length
      if (this.isTooLarge()) return this.refuse({ is: "foul", foul: "tooLarge" })
    }
    return outcome.is === "foul" || outcome.is === "missing" ? this.refuse(outcome) : outcome
  }

  /** The server's own change, as the update that it makes; undefined when it changed nothing. */
  write(change: (meeting: Meeting) => void): Uint8Array | undefined {
    const made: Uint8Array[] = []
    const keep = (update: Uint8Array) => void made.push(update)
    const { meeting } = this
    const { doc } = meeting
    doc.on("update", keep)
    try {
      doc.transact(() => change(meeting))
    } catch (error) {
      // Nothing was done yet when it was refused, as nearly always: the copy is as it was.
      if (made.length > 0) this.reset()
      throw error
    } finally {
      doc.off("update", keep)
    }
    for (const update of made) this.bytes += update.length
    return made.length > 0 ? Y.mergeUpdates(made) : undefined
  }

  private isTooLarge(): boolean {
    if (this.bytes > SMALL_BYTES && this.parts() > LIMITS.documentParts) return true
    if (this.bytes <= LIMITS.documentBytes) return false
    this.bytes = Y.encodeStateAsUpdate(this.meeting.doc).length
    return this.bytes > LIMITS.documentBytes
  }

  private parts(): number {
    return [...this.meeting.doc.store.clients.values()].reduce((sum, { length }) => sum + length, 0)
  }

  private refuse(verdict: Verdict): Verdict {
    this.reset()
    this.copy = this.open()
    return verdict
  }
}

function saysNothing({ deleteSet, beforeState, afterState }: Y.Transaction): boolean {
  if (deleteSet.clients.size > 0) return false
  for (const [client, clock] of afterState)
    if ((beforeState.get(client) ?? 0) !== clock) return false
  return true
}
