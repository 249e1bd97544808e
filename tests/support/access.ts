import { join } from "node:path"
import { pointersIn } from "../../server/access/bell.ts"
import { codesIn } from "../../server/access/codes.ts"
import { doorsIn } from "../../server/access/doors.ts"
import { newKeyring } from "../../server/access/keyring.ts"
import { knocksAt } from "../../server/access/knocks.ts"
import { linksOn } from "../../server/access/links.ts"
import { peppersIn } from "../../server/access/peppers.ts"
import { registerIn } from "../../server/access/register.ts"
import { newKey } from "../../server/access/secrets.ts"
import { sessionsIn } from "../../server/access/sessions.ts"
import { openLog } from "../../server/log.ts"
import { encrypted } from "../../server/storage/encrypted.ts"
import { lmdbStorage } from "../../server/storage/lmdb.ts"
import type { MeetingId } from "../../src/meeting/ids.ts"
import { ownDirectory } from "./directory.ts"

export const KEEP_DAYS = 30
export const DAY_MS = 24 * 60 * 60 * 1000

/** Everything that lets people in, over a real store, with a clock that the test sets. */
export async function accessForTest() {
  const directory = await ownDirectory()
  const clock = { now: Date.parse("2026-11-22T10:00:00Z") }
  const now = () => clock.now
  const raw = lmdbStorage(directory.path, { syncToDisk: false })

  /** As after a restart: nothing but the store. */
  function anew() {
    const keyring = newKeyring()
    const storage = encrypted(raw, keyring)
    const peppers = peppersIn(join(directory.path, "keys"))
    const doors = doorsIn(raw, peppers)
    const pointers = pointersIn(raw, now)
    const log = openLog("silent")
    const register = registerIn({ raw, peppers, pointers, log, keepDays: KEEP_DAYS, now })
    const knocks = knocksAt({ raw, storage, pointers, now })
    const codes = codesIn({ storage, pointers, peppers, now })
    const links = linksOn(doors, keyring)
    const sessions = sessionsIn({ storage, doors, register, keyring, now })
    const access = { doors, register, links, sessions, knocks, codes }
    return { raw, keyring, storage, peppers, pointers, ...access }
  }

  const first = anew()
  const meeting = "first-meeting" as MeetingId
  const letGo = first.keyring.hold(meeting, newKey())
  await first.register.begin(meeting)
  await first.knocks.hangLetterbox(meeting)
  const secrets = {
    facilitator: await first.links.renew(meeting, "facilitator"),
    participant: await first.links.renew(meeting, "participant"),
    screen: await first.links.renew(meeting, "screen"),
  }
  return {
    ...first,
    directory: directory.path,
    meeting,
    secrets,
    letGo,
    clock,
    anew,
    async remove() {
      await raw.close()
      await directory.remove()
    },
  }
}
