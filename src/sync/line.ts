import { Awareness } from "y-protocols/awareness"
import * as Y from "yjs"
import { meetingIn, type Meeting } from "../meeting/document.ts"
import { openHistory, type History } from "../meeting/history.ts"
import type { Writer } from "../meeting/rules.ts"
import { watchConnection, type Connection } from "./connection.ts"
import { watchMoves, type Moved } from "./moves.ts"
import { openPresence, type PresenceHere } from "./presence.ts"
import { readingsOf, type Readings } from "./readings.ts"
import { openSocket, type Address } from "./socket.ts"
import type { Source } from "./store.ts"
import type { TabCopy } from "./tabCopy.ts"
import { watchUnsent } from "./unsent.ts"
import { writerAt, type Seated } from "./writer.ts"

/**
 * After the last of some changes, how long until the server is asked whether it has them, in ms:
 * typing is one question, and a store that takes nothing has been told of by then.
 */
const ASK_AFTER_MS = 1_000

/** One copy of a meeting's document, and what is watched of it. */
export interface Copy {
  meeting: Meeting
  writer: () => Writer
  history: History
  readings: Readings
  presence: PresenceHere
  moves: Source<Moved>
}

/** One copy and its socket, until the server ends it with a final code. */
export interface Line {
  copy: Copy
  connection: Source<Connection>
  unsent: Source<ReadonlySet<string>>
  open: () => void
  check: () => void
  close: () => void
}

interface Told {
  /** Its connection or what is unsent changed. */
  onChange: () => void
  /** All of the document is here. */
  onWhole: () => void
  /** The server ended it with this final code. */
  onClosed: (code: number) => void
}

/**
 * Makes a fresh copy, empty until it is opened. `before` is how the connection was until now; `kept` is
 * what this tab kept of changes, put back when all of the table is here.
 */
export function openLine(
  address: Address,
  seated: Seated,
  before: Connection,
  kept: TabCopy,
  { onChange, onWhole, onClosed }: Told,
): Line {
  const meeting = meetingIn(new Y.Doc())
  const awareness = new Awareness(meeting.doc)
  const isSynced = () => socket.provider.synced
  const presence = openPresence(awareness, seated.personId, () => socket.provider.wsconnected)
  const readings = readingsOf(meeting)
  const writer = writerAt(meeting, seated)
  const history = openHistory(meeting, writer)
  const moves = watchMoves(meeting, presence.personOf, isSynced)
  const isSaving = () => !presence.get().notSaving
  const unsent = watchUnsent(meeting, () => isSynced() && isSaving(), kept)
  const socket = openSocket(address, meeting, awareness, {
    count: unsent.count,
    taken: (count) => isSaving() && unsent.taken(count),
  })
  const { provider } = socket
  const connection = watchConnection(provider, presence, before)

  let asking: ReturnType<typeof setTimeout> | undefined
  unsent.onMade(() => {
    clearTimeout(asking)
    asking = setTimeout(socket.ask, ASK_AFTER_MS)
  })
  provider.on("connection-close", unsent.broke)
  presence.subscribe(() => isSaving() || unsent.broke())
  provider.on("sync", (synced) => {
    if (!synced) return
    unsent.restore()
    onWhole()
  })
  provider.on("closed", ({ code }) => onClosed(code))
  connection.subscribe(onChange)
  unsent.subscribe(onChange)

  return {
    copy: { meeting, writer, history, readings, presence, moves },
    connection,
    unsent,
    open: socket.open,
    check: socket.check,
    close() {
      clearTimeout(asking)
      socket.close()
      for (const watched of [connection, unsent, moves, history, readings, presence])
        watched.close()
      awareness.destroy()
      meeting.doc.destroy()
    },
  }
}
