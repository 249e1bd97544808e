import * as Y from "yjs"
import { meetingIn } from "../../src/meeting/document.ts"
import { Tampered } from "../storage/sealed.ts"
import { clientsOf } from "./clients.ts"
import { familyTimeOf } from "./familyTime.ts"
import { Room } from "./room.ts"
import type { RoomParts } from "./roomParts.ts"
import { storyOf } from "./story.ts"

/** A room from what the store has of its meeting. */
export async function loadRoom(parts: RoomParts): Promise<Room> {
  const { id, storage } = parts
  const [log, clients, familyTime] = await Promise.all([
    storage.log(id),
    clientsOf(storage, id),
    familyTimeOf(storage, id),
  ])
  const last = log.records.at(-1)
  const at = last ? last.at + 1 : (log.snapshot?.before ?? 0)
  if (at === 0 && clients.count() > 0) throw new Tampered("the log is gone")
  const live = new Y.Doc()
  const updates = log.records.map(({ bytes }) => bytes)
  if (log.snapshot) updates.unshift(log.snapshot.bytes)
  for (const update of updates) Y.applyUpdate(live, update)
  const story = await storyOf(storage, id, meetingIn(live))
  return new Room(parts, { live, clients, familyTime, story, at, unfolded: log.records.length })
}
