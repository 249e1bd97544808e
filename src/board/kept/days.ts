const DAY_MS = 24 * 60 * 60 * 1000

/** The day (`2026-12-24`) of a moment (ms since 1970) where this device is. */
export function dayOf(moment: number): string {
  const date = new Date(moment)
  const two = (part: number) => String(part).padStart(2, "0")
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** The days, each with what was noted on it; all of it the newest first. */
export function byDay<Noted extends { at: number }>(
  oldestFirst: readonly Noted[],
): [day: string, noted: Noted[]][] {
  const days = new Map<string, Noted[]>()
  for (const one of oldestFirst.toReversed()) {
    const day = dayOf(one.at)
    days.set(day, [...(days.get(day) ?? []), one])
  }
  return [...days]
}

/** The day so many days later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/**
 * How many times 24 hours, as the server counts, go from now (ms since 1970) to a day; not a number when
 * it is no day. Where the clock changes in between, late at night that is one fewer or more than days.
 */
export function daysUntil(day: string, now: number): number {
  const days = (Date.parse(day) - Date.parse(dayOf(now))) / DAY_MS
  return [days - 1, days].find((count) => dayOf(now + count * DAY_MS) >= day) ?? days + 1
}
