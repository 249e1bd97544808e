import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { greeting } from "./greeting.ts"
import { openLog, type Log } from "./log.ts"
import { settingsFrom, WrongSetting, type Settings } from "./settings.ts"
import { startServer, type Server } from "./start.ts"
import { lmdbStorage } from "./storage/lmdb.ts"
import type { Storage } from "./storage/storage.ts"

/** Why the server does not start: one line, for whoever started it. */
class NoStart extends Error {}

function openStore({ DATA_DIR, SYNC_TO_DISK }: Settings): Storage {
  try {
    return lmdbStorage(DATA_DIR, { syncToDisk: SYNC_TO_DISK })
  } catch (error) {
    throw new NoStart(`DATA_DIR ${DATA_DIR} cannot be used: ${reasonOf(error)}.`)
  }
}

async function listen(settings: Settings, raw: Storage, log: Log): Promise<Server> {
  // Beside the built server lies the built page; while developing, Vite serves the page.
  const page = fileURLToPath(new URL("../page", import.meta.url))
  const pageDirectory = existsSync(page) ? page : undefined
  try {
    return await startServer({ settings, log, raw, pageDirectory })
  } catch (error) {
    await raw.close()
    const { code } = error as NodeJS.ErrnoException
    if (code === "EADDRINUSE")
      throw new NoStart(`PORT ${settings.PORT} is in use by another program.`)
    if (code === undefined) throw error
    const where = `${settings.HOST}, PORT ${settings.PORT}`
    throw new NoStart(`HOST ${where} cannot be listened on: ${reasonOf(error)}.`)
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split("\n")[0] ?? "") : "unknown"
}

async function main(): Promise<void> {
  const settings = settingsFrom(process.env)
  const log = openLog(settings.LOG_LEVEL)
  // Node would print the error as it is, and its message may quote what people wrote. Everything that
  // anybody saw is kept, so ending is safe.
  process.on("uncaughtException", (err) => {
    log.fatal({ err }, "the server broke")
    process.exit(1)
  })
  const server = await listen(settings, openStore(settings), log)
  process.stdout.write(greeting(settings.HOST, server.port, settings.PUBLIC_ORIGIN))

  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on("SIGTERM", stop)
  process.on("SIGINT", stop)
}

main().catch((error: unknown) => {
  const isExpected = error instanceof WrongSetting || error instanceof NoStart
  process.stderr.write(`${isExpected ? error.message : String((error as Error).stack)}\n`)
  process.exit(1)
})
