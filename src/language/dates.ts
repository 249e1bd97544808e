import type { Language } from "../meeting/schema.ts"

/** English with the day before the month, as it is said in Europe. */
const LOCALES: Record<Language, string> = { nl: "nl-NL", en: "en-GB" }

/**
 * `long`: donderdag 10 december 2026. `plain`: 10 december 2026. `short`: donderdag 10 december.
 * `brief`: do 10 december.
 */
export type DateForm = "long" | "plain" | "short" | "brief"

/**
 * A moment (ms since 1970, told in this device's time zone) or a day (`2026-12-24`, the same
 * everywhere). What is no date comes back as it is.
 */
export function dateIn(language: Language, when: number | string, form: DateForm = "long"): string {
  const isDay = typeof when === "string"
  const date = new Date(isDay ? `${when}T12:00:00Z` : when)
  if (Number.isNaN(date.getTime())) return String(when)
  const words = new Intl.DateTimeFormat(LOCALES[language], {
    ...(form !== "plain" && { weekday: form === "brief" ? "short" : "long" }),
    day: "numeric",
    month: "long",
    ...((form === "long" || form === "plain") && { year: "numeric" }),
    ...(isDay && { timeZone: "UTC" }),
  }).format(date)
  // Some browsers put a comma behind an English weekday, others do not.
  return words.replace(",", "")
}

/** A moment (ms since 1970) as this device's clock shows it: "14:32". */
export function timeIn(language: Language, when: number): string {
  const form = { hour: "2-digit", minute: "2-digit" } as const
  return new Intl.DateTimeFormat(LOCALES[language], form).format(when)
}

/** "Emre, Noor en oma Tonny". */
export function listIn(language: Language, names: readonly string[]): string {
  return new Intl.ListFormat(LOCALES[language]).format(names)
}
