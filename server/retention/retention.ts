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

/** Erases every meeting whose time is over, and what is left of those long gone, to the last byte. */
export async function eraseOverdue(parts: RetentionParts) {
  const { register, pointers, keyring, rooms, log } = parts
  for (const { meeting, wasSet } of await register.overdue()) {
    // Somebody sits in it since before its day came: a screen that was never switched off. A moment
    // that was set was promised to people, and holds for whoever sits in it too.
    if (keyring.of(meeting) && !wasSet) {
      await register.noteOpened(meeting)
      continue
    }
    await rooms.end(meeting, CLOSE.deleted)
    await register.strike(meeting)
    // Somebody may have come in while it was being erased.
    await rooms.end(meeting, CLOSE.deleted)
    log.info({ meeting }, "the time of this meeting is over; it is deleted")
  }
  await register.tidy()
  await pointers.tidy()
  await register.sweep()
}
