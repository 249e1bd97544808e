import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from "y-protocols/awareness"
import * as Y from "yjs"
import type { Presence, ServerPresence } from "../../src/contract/presence.ts"
import { meetingIn, type Meeting } from "../../src/meeting/document.ts"
import { openHistory } from "../../src/meeting/history.ts"
import type { PersonId } from "../../src/meeting/ids.ts"
import type { Connection } from "../../src/sync/connection.ts"
import { watchMoves } from "../../src/sync/moves.ts"
import { openPresence } from "../../src/sync/presence.ts"
import type { At } from "../../src/sync/react/MeetingProvider.tsx"
import { readingsOf } from "../../src/sync/readings.ts"
import { newStore } from "../../src/sync/store.ts"
import { liveWith } from "../support/atTable.ts"
import { SCREEN } from "../support/cast.ts"

/**
 * The room's screen at a table, without a network between them: a copy of the document of its own
 * that hears everything, and the presence that tests give it.
 */
export function roomAt(table: Meeting, connectedAs: Connection = { is: "live" }) {
  const meeting = meetingIn(new Y.Doc())
  const hear = (update: Uint8Array) => Y.applyUpdate(meeting.doc, update, "table")
  hear(Y.encodeStateAsUpdate(table.doc))
  table.doc.on("update", hear)

  const awareness = new Awareness(meeting.doc)
  const presence = openPresence(awareness, null, () => true)
  const readings = readingsOf(meeting)
  const writer = () => SCREEN
  const history = openHistory(meeting, writer)
  const moves = watchMoves(meeting, presence.personOf, () => true)
  const connection = newStore(connectedAs)
  const at: At = {
    meetingId: "m",
    token: "t",
    live: liveWith({ meeting, writer, history, readings, presence, moves }, connection),
  }

  /** Somebody is here, with the document's client id under which they write. */
  function present(client: number, state: Presence | ServerPresence | null): void {
    const doc = new Y.Doc()
    doc.clientID = client
    const theirs = new Awareness(doc)
    theirs.setLocalState({})
    // A later word of the same client counts only with a later clock.
    theirs.meta.set(client, { clock: (clocks += 1), lastUpdated: Date.now() })
    theirs.setLocalState(state)
    applyAwarenessUpdate(awareness, encodeAwarenessUpdate(theirs, [client]), "table")
    theirs.destroy()
  }
  let clocks = 1

  return {
    at,
    meeting,
    connection,
    isHere: (person: string, client: number, card?: string) =>
      present(client, { user: { personId: person as PersonId }, ...(card && { card }) }),
    present,
    close() {
      table.doc.off("update", hear)
      for (const watched of [moves, history, readings, presence]) watched.close()
      awareness.destroy()
      meeting.doc.destroy()
    },
  }
}
