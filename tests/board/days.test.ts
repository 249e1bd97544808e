import { expect, test } from "vitest"
import { dayOf, daysUntil } from "../../src/board/kept/days.ts"

const DAY_MS = 24 * 60 * 60 * 1000

/** Moments around which clocks change in Amsterdam between then and the day that was chosen. */
test.each([
  ["by day", "2026-11-19T14:00:00+01:00", "2026-12-24"],
  ["before midnight, and the clock goes forward", "2026-03-20T23:30:00+01:00", "2026-04-10"],
  ["after midnight, and the clock goes back", "2026-10-20T00:30:00+02:00", "2026-11-10"],
  ["after midnight, and the clock goes forward", "2026-03-20T00:30:00+01:00", "2026-04-10"],
  ["before midnight, and the clock goes back", "2026-10-20T23:30:00+02:00", "2026-11-10"],
])("as many times 24 hours as end on the day that was chosen: %s", (_, at, day) => {
  const now = Date.parse(at)
  expect(dayOf(now + daysUntil(day, now) * DAY_MS)).toBe(day)
})

test("what is no day is so many days as no number is", () => {
  expect(daysUntil("", Date.parse("2026-11-19T14:00:00+01:00"))).toBeNaN()
})
