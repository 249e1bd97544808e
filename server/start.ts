import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { pointersIn } from "./access/bell.ts"
import { codesIn } from "./access/codes.ts"
import { doorsIn } from "./access/doors.ts"
import { newKeyring } from "./access/keyring.ts"
import { knocksAt } from "./access/knocks.ts"
import { linksOn } from "./access/links.ts"
import { peppersIn } from "./access/peppers.ts"
import { registerIn } from "./access/register.ts"
import { sessionsIn } from "./access/sessions.ts"
import { countTries } from "./access/tries.ts"
import { openApp } from "./app.ts"
import type { Log } from "./log.ts"
import { startRetention } from "./retention/retention.ts"
import type { Settings } from "./settings.ts"
import { encrypted } from "./storage/encrypted.ts"
import type { Storage } from "./storage/storage.ts"
import { openRooms } from "./sync/rooms.ts"
import { serveSockets } from "./sync/socket.ts"

/** How long calls under way may take when the server stops. */
const PATIENCE_MS = 3_000

export interface Server {
  port: number
  /** Meetings that are in memory now. */
  rooms: () => number
  /** Takes nobody in any more, sends everyone to the next server, and closes the store. */
  close(): Promise<void>
}

export interface ServerParts {
  settings: Settings
  log: Log
  /** Where everything is kept, as it is on the disk; the server closes it. */
  raw: Storage
  /** The built page; the API alone is served without it. */
  pageDirectory?: string | undefined
  /** Ms since 1970. */
  now?: () => number
}

/** Puts the parts together and listens. Rejects when it cannot listen. */
export async function startServer(parts: ServerParts): Promise<Server> {
  const { settings, log, raw, pageDirectory, now = Date.now } = parts
  const keyring = newKeyring()
  const storage = encrypted(raw, keyring)
  const peppers = peppersIn(join(settings.DATA_DIR, "keys"))
  const doors = doorsIn(raw, peppers)
  const pointers = pointersIn(raw, now)
  const keepDays = settings.KEEP_DAYS
  const register = registerIn({ raw, peppers, pointers, log, keepDays, now })
  const knocks = knocksAt({ raw, storage, pointers, now })
  const codes = codesIn({ storage, pointers, peppers, now })
  const links = linksOn(doors, keyring)
  const sessions = sessionsIn({ storage, doors, register, keyring, now })
  const rooms = openRooms({ storage, keyring, log, now })
  const tries = countTries(now)
  const app = await openApp(
    {
      settings,
      log,
      storage,
      keyring,
      register,
      links,
      sessions,
      knocks,
      codes,
      rooms,
      tries,
      now,
    },
    pageDirectory,
  )
  const publicOrigin = settings.PUBLIC_ORIGIN
  const sockets = serveSockets(app.server, { rooms, sessions, log, publicOrigin })
  await app.listen({ port: settings.PORT, host: settings.HOST })
  const stopRetention = startRetention({ register, pointers, keyring, rooms, log })

  return {
    port: (app.server.address() as AddressInfo).port,
    rooms: () => rooms.count(),
    async close() {
      stopRetention()
      sockets.close()
      const served = app.close()
      await rooms.close()
      let patience: NodeJS.Timeout | undefined
      const enough = new Promise<void>((resolve) => (patience = setTimeout(resolve, PATIENCE_MS)))
      await Promise.race([served, enough])
      clearTimeout(patience)
      await raw.close()
    },
  }
}
