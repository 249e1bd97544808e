const DAY_MS = 24 * 60 * 60 * 1000

/** The day (`2026-12-24`) of a moment (ms since 1970) where this device is. */
export function dayOf(moment: number): string {
  const date = new Date(moment)
  const two = (part: number) => String(part).padStart(2, "0")
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** The day so many days later. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** How many days from now a day is; not a number when it is no day. */
export function daysUntil(day: string, now: number): number {
  return (Date.parse(day) - Date.parse(dayOf(now))) / DAY_MS
}
