import { openLog } from "../../server/log.ts"
import { settingsFrom } from "../../server/settings.ts"
import { startServer, type Server } from "../../server/start.ts"
import { lmdbStorage } from "../../server/storage/lmdb.ts"
import { ownDirectory } from "./directory.ts"
import { troubled, type Trouble } from "./troubledStorage.ts"

/** The whole server in this process, over a real LMDB store on which a test can put trouble. */
export interface OpenServer {
  origin: string
  /** Its DATA_DIR. */
  directory: string
  /** Meetings in memory. */
  rooms: Server["rooms"]
  trouble: Trouble
  /** Stops it, and starts another on the same store and port. */
  restart: () => Promise<OpenServer>
  stop: () => Promise<void>
}

export async function openServer(): Promise<OpenServer> {
  const directory = await ownDirectory()
  return serve(directory.path, "0", directory.remove)
}

async function serve(path: string, PORT: string, remove: () => Promise<void>): Promise<OpenServer> {
  const trouble = troubled(lmdbStorage(path, { syncToDisk: false }))
  const server = await startServer({
    settings: settingsFrom({ HOST: "127.0.0.1", PORT, DATA_DIR: path }),
    log: openLog("silent"),
    raw: trouble.storage,
  })
  return {
    origin: `http://127.0.0.1:${server.port}`,
    directory: path,
    rooms: server.rooms,
    trouble,
    async restart() {
      await server.close()
      return serve(path, String(server.port), remove)
    },
    async stop() {
      await server.close()
      await remove()
    },
  }
}
