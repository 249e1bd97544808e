import type { Server } from "node:http"
import { doorsIn } from "../../server/access/doors.ts"
import { newKeyring } from "../../server/access/keyring.ts"
import { linksOn } from "../../server/access/links.ts"
import { registerIn } from "../../server/access/register.ts"
import { sessionsIn } from "../../server/access/sessions.ts"
import { countTries } from "../../server/access/tries.ts"
import { openApp } from "../../server/app.ts"
import { openLog } from "../../server/log.ts"
import { encrypted } from "../../server/storage/encrypted.ts"
import { lmdbStorage } from "../../server/storage/lmdb.ts"
import { openRooms, type Rooms } from "../../server/sync/rooms.ts"
import { serveSockets } from "../../server/sync/socket.ts"
import { ownDirectory } from "./directory.ts"
import { troubled, type Trouble } from "./troubledStorage.ts"

/** The whole server in this process, over a real LMDB store on which a test can put trouble. */
export interface OpenServer {
  origin: string
  rooms: Rooms
  trouble: Trouble
  /** Stops it, and starts another on the same store and port. */
  restart: () => Promise<OpenServer>
  stop: () => Promise<void>
}

export async function openServer(): Promise<OpenServer> {
  const directory = await ownDirectory()
  return serve(directory.path, 0, directory.remove)
}

async function serve(path: string, port: number, remove: () => Promise<void>): Promise<OpenServer> {
  const log = openLog("silent")
  const now = () => Date.now()
  const trouble = troubled(lmdbStorage(path, { syncToDisk: false }))
  const raw = trouble.storage
  const keyring = newKeyring()
  const storage = encrypted(raw, keyring)
  const doors = doorsIn(raw)
  const register = registerIn(raw, 180, now)
  const links = linksOn(doors, keyring)
  const sessions = sessionsIn({ storage, doors, register, keyring, now })
  const rooms = openRooms({ storage, keyring, log })
  const settings = { PUBLIC_ORIGIN: undefined, KEEP_DAYS: 180, START_PASSWORD: undefined }
  const tries = countTries(now)
  const app = await openApp({
    settings,
    log,
    storage,
    keyring,
    register,
    links,
    sessions,
    rooms,
    tries,
    now,
  })
  const sockets = serveSockets(app.server as Server, {
    rooms,
    sessions,
    log,
    publicOrigin: undefined,
  })
  const origin = await app.listen({ host: "127.0.0.1", port })
  const close = async () => {
    await rooms.close()
    sockets.close()
    await app.close()
    await raw.close()
  }
  return {
    origin,
    rooms,
    trouble,
    async restart() {
      await close()
      return serve(path, Number(new URL(origin).port), remove)
    },
    async stop() {
      await close()
      await remove()
    },
  }
}
