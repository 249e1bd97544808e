import { CLOSE } from "../../src/contract/close.ts"
import type { Pointers } from "../access/bell.ts"
import type { Keyring } from "../access/keyring.ts"
import type { Register } from "../access/register.ts"
import type { Log } from "../log.ts"
import type { Rooms } from "../sync/rooms.ts"

const EVERY_MS = 6 * 60 * 60 * 1000

export interface RetentionParts {
  register: Register
  pointers: Pointers
  keyring: Keyring
  rooms: Rooms
  log: Log
}

/** Erases the meetings whose time is over, now and every few hours. Gives what stops it. */
export function startRetention(parts: RetentionParts): () => void {
  const run = () => {
    eraseOverdue(parts).catch((error: unknown) =>
      parts.log.error({ err: error }, "meetings whose time is over could not be erased"),
    )
  }
  run()
  const timer = setInterval(run, EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}

/** Erases every meeting that nobody opened for so long, and what is left of those long gone. */
export async function eraseOverdue(parts: RetentionParts) {
  const { register, pointers, keyring, rooms, log } = parts
  for (const meeting of await register.overdue()) {
    // Somebody sits in it since before its day came: a screen that was never switched off.
    if (keyring.of(meeting)) {
      await register.noteOpened(meeting)
      continue
    }
    await rooms.end(meeting, CLOSE.deleted)
    await register.strike(meeting)
    log.info({ meeting }, "nobody opened this meeting for so long that it is deleted")
  }
  await register.tidy()
  await pointers.tidy()
}
