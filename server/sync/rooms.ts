import type { CloseCode } from "../../src/contract/close.ts"
import { CLOSE } from "../../src/contract/close.ts"
import type { MeetingId } from "../../src/meeting/ids.ts"
import type { Keyring } from "../access/keyring.ts"
import type { Log } from "../log.ts"
import type { Storage } from "../storage/storage.ts"
import { Tampered } from "../storage/sealed.ts"
import { loadRoom } from "./loadRoom.ts"
import type { Room } from "./room.ts"

/** How often connections are asked whether they are still there. A dead one is gone after two. */
const TICK_MS = 10_000

export interface Rooms {
  /**
   * The room of a meeting, loaded from the store when nobody is in it; somebody must hold the
   * meeting's key. With the last release it leaves memory, folded and kept.
   */
  enter(id: MeetingId): Promise<{ room: Room; release: () => void }>
  /** Everybody out; nothing of it is left in memory, and nothing more of it is kept. */
  end(id: MeetingId, code: CloseCode): Promise<void>
  /** False while the store takes nothing of some meeting. */
  saving(): boolean
  /** Rooms in memory. */
  count(): number
  /** Everybody out, to come back to the next server; resolves when all is kept. */
  close(): Promise<void>
}

interface Entry {
  room: Promise<Room>
  /** How many are inside: sockets, and calls under way. */
  inside: number
  leaving: boolean
}

export interface RoomsParts {
  storage: Storage
  keyring: Keyring
  log: Log
  /** Ms since 1970. */
  now?: () => number
}

export function openRooms({ storage, keyring, log, now = Date.now }: RoomsParts): Rooms {
  const entries = new Map<MeetingId, Entry>()
  const notSaving = new Set<MeetingId>()
  /** Of which it was said that their book was changed from outside: once is enough. */
  const changed = new Set<MeetingId>()

  const tick = setInterval(() => {
    for (const { room } of entries.values())
      void room.then(
        (room) => room.tick(now()),
        () => {},
      )
  }, TICK_MS)
  tick.unref()

  async function load(id: MeetingId): Promise<Room> {
    const releaseKey = keyring.holdAgain(id)
    try {
      return await loadRoom({ id, storage, log, notSaving, releaseKey, now })
    } catch (error) {
      releaseKey()
      if (error instanceof Tampered && !changed.has(id)) {
        changed.add(id)
        log.error({ meeting: id }, "a meeting's book was changed from outside; it stays closed")
      }
      throw error
    }
  }

  /** Folds and forgets a room, unless somebody came in meanwhile. */
  async function leave(id: MeetingId, entry: Entry): Promise<void> {
    const room = await entry.room
    await room.settle()
    entry.leaving = false
    if (entry.inside > 0 || entries.get(id) !== entry) return
    entries.delete(id)
    room.destroy()
  }

  async function enter(id: MeetingId): Promise<{ room: Room; release: () => void }> {
    let entry = entries.get(id)
    if (!entry) entries.set(id, (entry = { room: load(id), inside: 0, leaving: false }))
    const here = entry
    here.inside++
    let inside = true
    const release = () => {
      if (!inside) return
      inside = false
      here.inside--
      if (here.inside > 0 || here.leaving) return
      here.leaving = true
      leave(id, here).catch((error: unknown) => log.error(error, "a room could not be left"))
    }
    try {
      return { room: await here.room, release }
    } catch (error) {
      if (entries.get(id) === here) entries.delete(id)
      throw error
    }
  }

  async function end(id: MeetingId, code: CloseCode): Promise<void> {
    const entry = entries.get(id)
    if (!entry) return
    entries.delete(id)
    const room = await entry.room
    room.disconnect(() => true, code)
    await room.stopKeeping()
    room.destroy()
  }

  return {
    enter,
    end,
    saving: () => notSaving.size === 0,
    count: () => entries.size,
    async close() {
      clearInterval(tick)
      const rooms = await Promise.all([...entries.values()].map(({ room }) => room))
      for (const room of rooms) room.disconnect(() => true, CLOSE.goingAway)
      await Promise.all(rooms.map((room) => room.settle()))
      for (const room of rooms) room.destroy()
      entries.clear()
    },
  }
}
