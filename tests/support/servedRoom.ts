import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { openLog } from "../../server/log.ts"
import { openRooms } from "../../server/sync/rooms.ts"
import { serveSockets } from "../../server/sync/socket.ts"
import { seed, writePerson } from "../../src/meeting/commands/server.ts"
import type { PersonId } from "../../src/meeting/ids.ts"
import { accessForTest } from "./access.ts"
import { connect } from "./client.ts"
import { connectRaw, opened } from "./rawClient.ts"

/**
 * One meeting's sockets over a real store, with a clock that the test sets and a room that it can
 * reach: what happens by itself every ten seconds happens when the test says so.
 */
export async function servedRoom() {
  const table = await accessForTest()
  const { storage, keyring, sessions, meeting, clock } = table
  const log = openLog("silent")
  const rooms = openRooms({ storage, keyring, log, now: () => clock.now })
  const http = createServer()
  const sockets = serveSockets(http, { rooms, sessions, log, publicOrigin: undefined })
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve))
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const { room, release } = await rooms.enter(meeting)
  await room.write((inside) => seed(inside, "Eerste bijeenkomst", "nl"))

  /** A session of somebody at the table, or of a screen. */
  async function sit(name: string | null) {
    const personId = name as PersonId | null
    if (name !== null && personId !== null)
      await room.write((inside) =>
        writePerson(inside, personId, {
          name,
          role: "parent",
          group: "family",
          seat: "participant",
          device: true,
          joinedAt: clock.now,
        }),
      )
    const seat = name === null ? "screen" : "participant"
    return sessions.open(meeting, { seat, personId })
  }

  return {
    room,
    rooms,
    meeting,
    clock,
    sessions,
    sit,
    tick: () => room.tick(clock.now),
    /** A stock client; one without any protocol behind it; and one that may be turned away. */
    client: ({ token }: { token: string }) => connect(origin, meeting, { token }),
    raw: ({ token }: { token: string }) => opened(connectRaw(origin, meeting, token)),
    coming: ({ token }: { token: string }) => connectRaw(origin, meeting, token),
    async close() {
      release()
      sockets.close()
      await rooms.close()
      await new Promise((resolve) => http.close(resolve))
      await table.remove()
    },
  }
}

export type ServedRoom = Awaited<ReturnType<typeof servedRoom>>
