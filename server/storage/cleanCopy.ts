import { open } from "node:fs/promises"
import { join } from "node:path"
import {
  closeEnvironment,
  DATA,
  openEnvironment,
  orRefused,
  type Environment,
  type Key,
} from "./environment.ts"

/** So much is copied in one commit: little enough that others get their turn in between. */
const CHUNK_BYTES = 256 * 1024
const CHUNK_ENTRIES = 250

/**
 * A copy of an environment made entry by entry, so that nothing gets into its file but what stands.
 * (LMDB's own compacting copy takes pages over whole, and lmdb-js has an open issue on copies that it
 * broke.)
 */
export class CleanCopy {
  /** Its file. */
  readonly path: string
  private readonly copy: Environment
  private isOpen = true

  constructor(directory: string) {
    this.path = join(directory, DATA)
    this.copy = openEnvironment(directory)
  }

  /** Copies what sorts after `first`, with turns for others in between, as long as `goesOn`. */
  async takeAll(from: Environment, first: Key, goesOn: () => boolean): Promise<void> {
    let last = first
    for (let chunk = after(from, last); chunk.length > 0; chunk = after(from, last)) {
      if (!goesOn()) throw new Error("The copy was broken off.")
      const written = this.copy.batch(() => {
        for (const { key, value, version } of chunk) void this.copy.put(key, value, version)
      })
      await orRefused(written)
      last = chunk.at(-1)?.key ?? last
    }
  }

  /** Copies how these keys stand now. */
  async take(from: Environment, keys: Key[]): Promise<void> {
    const written = this.copy.batch(() => {
      for (const key of keys) {
        const entry = from.getEntry(key)
        if (entry) void this.copy.put(key, entry.value, entry.version ?? 0)
        else void this.copy.remove(key)
      }
    })
    await orRefused(written)
  }

  /** Resolves when what was committed is on the disk. */
  async flush(): Promise<void> {
    const file = await open(this.path, "r+")
    try {
      await file.sync()
    } finally {
      await file.close()
    }
  }

  async close(): Promise<void> {
    if (!this.isOpen) return
    this.isOpen = false
    await closeEnvironment(this.copy)
  }
}

/** The next entries, not too many at once. */
function after(from: Environment, start: Key): { key: Key; value: Uint8Array; version: number }[] {
  const entries = []
  let bytes = 0
  const range = { start, exclusiveStart: true, versions: true, limit: CHUNK_ENTRIES }
  for (const { key, value, version = 0 } of from.getRange(range)) {
    entries.push({ key, value, version })
    bytes += value.length
    if (bytes > CHUNK_BYTES) break
  }
  return entries
}
