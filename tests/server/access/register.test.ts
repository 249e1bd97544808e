import { afterEach, beforeEach, expect, test } from "vitest"
import type { MeetingId } from "../../../src/meeting/ids.ts"
import { accessForTest, DAY_MS, KEEP_DAYS } from "../../support/access.ts"

let table: Awaited<ReturnType<typeof accessForTest>>
beforeEach(async () => {
  table = await accessForTest()
})
afterEach(() => table.remove())

test("a meeting is overdue when nobody opened it for as many days as it is kept, not sooner", async () => {
  const { register, meeting, clock } = table
  clock.now += KEEP_DAYS * DAY_MS
  expect(await register.overdue()).toEqual([])
  clock.now = (await register.deleteAfter(meeting))!
  expect(await register.overdue()).toEqual([{ meeting, wasSet: false }])
})

test("a moment that was set holds, whoever opens it before or after", async () => {
  const { register, meeting, clock } = table
  const at = clock.now + 3 * DAY_MS
  await register.deleteAt(meeting, at)
  expect(await register.deleteAfter(meeting)).toBe(at)
  clock.now = at - 1
  await register.noteOpened(meeting)
  expect(await register.overdue()).toEqual([])
  clock.now = at
  expect(await register.overdue()).toEqual([{ meeting, wasSet: true }])
})

test("a deletion that was cut short is finished", async () => {
  const { register, peppers, links, secrets, meeting } = table
  peppers.destroy(meeting)
  expect(await links.open(meeting, secrets.participant)).toBeUndefined()
  await register.tidy()
  expect(await register.standing(meeting)).toBe("deleted")
})

test("opening it begins the days anew", async () => {
  const { register, clock } = table
  clock.now += KEEP_DAYS * DAY_MS
  await register.noteOpened(table.meeting)
  clock.now += KEEP_DAYS * DAY_MS
  expect(await register.overdue()).toEqual([])
})

test("of a struck meeting nothing is left but that it was there, and later not even that", async () => {
  const { register, raw, meeting, clock } = table
  await register.strike(meeting)
  expect(await register.standing(meeting)).toBe("deleted")
  expect((await raw.papers(meeting, "")).map(([name]) => name)).toEqual(["deleted"])
  clock.now += (KEEP_DAYS + 1) * DAY_MS
  await register.tidy()
  expect(await register.standing(meeting)).toBe("unknown")
  expect(await raw.meetings()).toEqual([])
})

test("pieces that belong to no meeting are cleared away", async () => {
  const { register, raw, meeting } = table
  await raw.commit("piece" as MeetingId, { papers: { note: Buffer.from("x") } })
  await register.tidy()
  expect(await raw.meetings()).toEqual([meeting])
})

test("[F7] how a meeting was deleted is remembered as long as meetings are kept, also when the server stops", async () => {
  const { register, meeting, clock } = table
  expect(await register.deletion(meeting)).toBeUndefined()
  await register.strike(meeting)
  expect(await register.deletion(meeting)).toEqual({ on: "2026-11-22", isSwept: false })
  const again = table.anew().register
  await again.tidy()
  await again.sweep()
  expect(await again.deletion(meeting)).toEqual({ on: "2026-11-22", isSwept: true })
  clock.now += KEEP_DAYS * DAY_MS
  await again.tidy()
  expect(await again.standing(meeting)).toBe("deleted")
  clock.now += DAY_MS
  await again.tidy()
  expect(await again.deletion(meeting)).toBeUndefined()
})
