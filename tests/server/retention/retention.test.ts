import { afterEach, beforeEach, expect, test } from "vitest"
import { newKey } from "../../../server/access/secrets.ts"
import { openLog } from "../../../server/log.ts"
import { eraseOverdue } from "../../../server/retention/retention.ts"
import { openRooms, type Rooms } from "../../../server/sync/rooms.ts"
import { seed } from "../../../src/meeting/commands/server.ts"
import type { MeetingId } from "../../../src/meeting/ids.ts"
import { accessForTest, DAY_MS, KEEP_DAYS } from "../../support/access.ts"
import { until } from "../../support/until.ts"

const log = openLog("silent")
let table: Awaited<ReturnType<typeof accessForTest>>
let rooms: Rooms
beforeEach(async () => {
  table = await accessForTest()
  rooms = openRooms({ storage: table.storage, keyring: table.keyring, log })
  const { room, release } = await rooms.enter(table.meeting)
  await room.write((meeting) => seed(meeting, "Eerste bijeenkomst", "nl"))
  release()
  await until("the room is left", () => rooms.count() === 0)
})
afterEach(async () => {
  await rooms.close()
  await table.remove()
})

const erase = () => eraseOverdue({ ...table, rooms, log })

test("a meeting that nobody opened for as long as meetings are kept is erased", async () => {
  const { raw, register, meeting, clock, letGo } = table
  letGo()
  clock.now += KEEP_DAYS * DAY_MS
  await erase()
  expect(await register.standing(meeting)).toBe("here")
  clock.now += DAY_MS
  await erase()
  expect(await register.standing(meeting)).toBe("deleted")
  expect((await raw.papers(meeting, "")).map(([name]) => name)).toEqual(["deleted"])
  expect((await raw.log(meeting)).records).toEqual([])
})

test("one that was opened meanwhile stays, and so do others", async () => {
  const { register, keyring, meeting, clock, letGo } = table
  const other = "second-meeting" as MeetingId
  keyring.hold(other, newKey())
  await register.noteOpened(other)
  letGo()
  clock.now += (KEEP_DAYS - 1) * DAY_MS
  await register.noteOpened(meeting)
  clock.now += 2 * DAY_MS
  await erase()
  expect(await register.standing(meeting)).toBe("here")
})

test("a moment that was set comes for whoever sits in it too, and not a day later", async () => {
  const { register, meeting, clock } = table
  await register.deleteAt(meeting, clock.now + DAY_MS)
  const { room } = await rooms.enter(meeting)
  await erase()
  expect(await register.standing(meeting)).toBe("here")
  clock.now += DAY_MS
  await erase()
  expect(await register.standing(meeting)).toBe("deleted")
  expect(rooms.count()).toBe(0)
  await expect(room.write((inside) => seed(inside, "weer", "nl"))).rejects.toThrow("takes nothing")
})

test("one in which somebody still sits is not taken from under them", async () => {
  const { register, meeting, clock } = table
  clock.now += 2 * KEEP_DAYS * DAY_MS
  await erase()
  expect(await register.standing(meeting)).toBe("here")
  expect(await register.overdue()).toEqual([])
})
