import * as Y from "yjs"
import { meetingIn, type Meeting } from "../../src/meeting/document.ts"
import { LIMITS } from "../../src/meeting/limits.ts"
import type { Writer } from "../../src/meeting/rules.ts"
import { judge, type Foul } from "./referee.ts"

export type Verdict =
  /** It stands; `wroteIn` are the cards whose words it changed. */
  | { is: "stands"; wroteIn: string[] }
  /** It says nothing that is not known already. */
  | { is: "nothing" }
  /** It builds on what is not here: neither applied nor passed on. */
  | { is: "missing" }
  | { is: "foul"; foul: Foul }

/**
 * The room's trial copy of the document: what stands, and what is still being kept. An update is
 * applied here first and looked at; the live document only ever sees what the referee let through.
 * A foul costs this copy, which is then made anew (2 ms for a full meeting).
 */
export class Trial {
  meeting: Meeting
  private doc: Y.Doc
  private readonly serverClient: number
  private readonly standing: () => Iterable<Uint8Array>
  /** Bytes of the document as one update: exact after `reset`, an upper bound in between. */
  private bytes = 0

  /** `standing` gives the updates of which this copy is made, in order. */
  constructor(serverClient: number, standing: () => Iterable<Uint8Array>) {
    this.serverClient = serverClient
    this.standing = standing
    this.doc = new Y.Doc()
    this.meeting = this.reset()
  }

  reset(): Meeting {
    this.doc.destroy()
    this.doc = new Y.Doc()
    this.doc.clientID = this.serverClient
    this.meeting = meetingIn(this.doc)
    this.bytes = 0
    for (const update of this.standing()) {
      Y.applyUpdate(this.doc, update)
      this.bytes += update.length
    }
    return this.meeting
  }

  /** The clock up to which structs of a client are here. */
  clockOf(client: number): number {
    return Y.getState(this.doc.store, client)
  }

  /** Applies an update if it is within the rules; otherwise this copy is as it was before. */
  attempt(update: Uint8Array, writer: Writer): Verdict {
    let verdict: Verdict = { is: "nothing" }
    // Here the change is complete, but what it deleted has not been collected yet: old values can be read.
    const look = (change: Y.Transaction) => {
      if (saysNothing(change)) return
      const judged = judge(this.meeting, change, writer)
      verdict = "foul" in judged ? { is: "foul", foul: judged.foul } : { is: "stands", ...judged }
    }
    this.doc.once("beforeObserverCalls", look)
    try {
      Y.applyUpdate(this.doc, update)
    } catch {
      verdict = { is: "foul", foul: "malformed" }
    }
    this.doc.off("beforeObserverCalls", look)
    const { pendingStructs, pendingDs } = this.doc.store
    if (pendingStructs || pendingDs) verdict = { is: "missing" }
    // The compiler does not see that `look` ran.
    const outcome = verdict as Verdict
    if (outcome.is === "stands") {
      this.bytes += update.length
      if (this.isTooLarge()) return this.refuse({ is: "foul", foul: "tooLarge" })
    }
    return outcome.is === "foul" || outcome.is === "missing" ? this.refuse(outcome) : outcome
  }

  /** The server's own change, as the update that it makes; undefined when it changed nothing. */
  write(change: (meeting: Meeting) => void): Uint8Array | undefined {
    const made: Uint8Array[] = []
    const keep = (update: Uint8Array) => void made.push(update)
    const { doc } = this
    doc.on("update", keep)
    try {
      doc.transact(() => change(this.meeting))
    } catch (error) {
      this.reset()
      throw error
    } finally {
      doc.off("update", keep)
    }
    for (const update of made) this.bytes += update.length
    return made.length > 0 ? Y.mergeUpdates(made) : undefined
  }

  destroy(): void {
    this.doc.destroy()
  }

  private isTooLarge(): boolean {
    if (this.bytes <= LIMITS.documentBytes) return false
    this.bytes = Y.encodeStateAsUpdate(this.doc).length
    return this.bytes > LIMITS.documentBytes
  }

  private refuse(verdict: Verdict): Verdict {
    this.reset()
    return verdict
  }
}

function saysNothing({ deleteSet, beforeState, afterState }: Y.Transaction): boolean {
  if (deleteSet.clients.size > 0) return false
  for (const [client, clock] of afterState)
    if ((beforeState.get(client) ?? 0) !== clock) return false
  return true
}
