import { createHash, randomBytes } from "node:crypto"
import * as fs from "node:fs"
import { join } from "node:path"
import type { MeetingId } from "../../src/meeting/ids.ts"
import { flushDirectory } from "../storage/flushDirectory.ts"
import { StoreRefused } from "../storage/storage.ts"

const BYTES = 32

/**
 * A random file for each meeting, beside the store, that is mixed into what its key is wrapped with.
 * A store may leave what it erased lying in its file until it needs the room; a file of its own can
 * be overwritten. Without it no wrap of that meeting opens, whoever knows a link.
 */
export interface Peppers {
  /** Makes a meeting's pepper, unless it is there; on the disk when it returns. */
  make(meeting: MeetingId): Uint8Array
  of(meeting: MeetingId): Uint8Array | undefined
  /** Overwrites it and takes it away. */
  destroy(meeting: MeetingId): void
}

/** `directory` is made when it is needed. Making and destroying throw `StoreRefused`. */
export function peppersIn(directory: string): Peppers {
  // Ids differ in capitals, which not every file system tells apart.
  const pathOf = (meeting: MeetingId) =>
    join(directory, createHash("sha256").update(meeting).digest("hex").slice(0, 40))

  function of(meeting: MeetingId): Uint8Array | undefined {
    try {
      return fs.readFileSync(pathOf(meeting))
    } catch (error) {
      if (isNotThere(error)) return undefined
      throw error
    }
  }

  return {
    of,
    make(meeting) {
      const standing = of(meeting)
      if (standing) return standing
      const path = pathOf(meeting)
      const pepper = randomBytes(BYTES)
      try {
        fs.mkdirSync(directory, { recursive: true })
        // Whole or not at all, also when the machine stops halfway.
        fs.writeFileSync(`${path}.new`, pepper, { flush: true, mode: 0o600 })
        fs.renameSync(`${path}.new`, path)
        flushDirectory(directory)
      } catch (error) {
        throw new StoreRefused(error)
      }
      return pepper
    },
    destroy(meeting) {
      const path = pathOf(meeting)
      try {
        const file = fs.openSync(path, "r+")
        fs.writeSync(file, randomBytes(BYTES), 0, BYTES, 0)
        fs.fsyncSync(file)
        fs.closeSync(file)
        fs.unlinkSync(path)
        flushDirectory(directory)
      } catch (error) {
        if (!isNotThere(error)) throw new StoreRefused(error)
      }
    },
  }
}

function isNotThere(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ENOENT"
}
