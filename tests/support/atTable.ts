import { Awareness } from "y-protocols/awareness"
import type { Meeting } from "../../src/meeting/document.ts"
import { openHistory } from "../../src/meeting/history.ts"
import type { Writer } from "../../src/meeting/rules.ts"
import type { Connection } from "../../src/sync/connection.ts"
import { watchFloor } from "../../src/sync/floor.ts"
import type { Copy } from "../../src/sync/line.ts"
import type { Live } from "../../src/sync/live.ts"
import { openOwnCards } from "../../src/sync/ownCards.ts"
import { openPresence } from "../../src/sync/presence.ts"
import type { At } from "../../src/sync/react/MeetingProvider.tsx"
import { readingsOf } from "../../src/sync/readings.ts"
import { newStore, type Source } from "../../src/sync/store.ts"
import type { TakenBack } from "../../src/sync/takenBack.ts"

/** Somebody at a meeting whose document this page reads itself, without a connection. */
export function atTable(meeting: Meeting, writer: Writer) {
  const connection = newStore<Connection>({ is: "live" })
  const copy: Copy = {
    meeting,
    writer: () => writer,
    history: openHistory(meeting, () => writer),
    readings: readingsOf(meeting),
    presence: openPresence(new Awareness(meeting.doc), writer.personId, () => true),
    moves: newStore(new Map()),
  }
  const at: At = { meetingId: "m", token: "t", live: liveWith(copy, connection) }
  return { at, connection }
}

/** What stands around one copy of a document, without a connection. */
export function liveWith(only: Copy, connection: Source<Connection>): Live {
  const copy = newStore(only)
  const own = openOwnCards("m", only.writer().personId)
  return {
    copy,
    connection,
    unsent: newStore<ReadonlySet<string>>(new Set()),
    takenBack: newStore<TakenBack | null>(null),
    dismiss: () => undefined,
    own,
    floor: watchFloor(copy, own),
    close: () => undefined,
  }
}
