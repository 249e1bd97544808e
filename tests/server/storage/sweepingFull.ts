import type { MeetingId } from "../../../src/meeting/ids.ts"
import { lmdbStorage } from "../../../server/storage/lmdb.ts"
import { StoreRefused } from "../../../server/storage/storage.ts"

/** Sweeps a store that is larger than a file may grow here, and says what happened, and what is left. */
const [directory = ""] = process.argv.slice(2)
// Without a listener the system ends a process that writes past the limit.
process.on("SIGXFSZ", () => {})
const storage = lmdbStorage(directory, { syncToDisk: false })
const outcome = await storage.sweep().then(
  () => "swept",
  (error: unknown) => (error instanceof StoreRefused ? "refused" : String(error)),
)
process.stdout.write(`${outcome}\n`)
const { records } = await storage.log("anna" as MeetingId)
process.stdout.write(`${records.length} records\n`)
await storage.close()
process.stdout.write("closed\n")
