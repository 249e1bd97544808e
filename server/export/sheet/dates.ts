import type { Language } from "../../../src/meeting/schema.ts"
import { LOCALES } from "./words.ts"

const DAY = { day: "numeric", month: "long", year: "numeric" } as const
const WITH_WEEKDAY = { weekday: "long", ...DAY } as const

/** `2026-12-10` as "donderdag 10 december 2026"; what is no day comes back as it is. */
export function dayIn(language: Language, day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) ? day : format(language, at, { ...WITH_WEEKDAY, timeZone: "UTC" })
}

/** A moment (ms since 1970) as the day it was where the server stands. */
export function momentIn(language: Language, at: number, weekday = true): string {
  return format(language, at, weekday ? WITH_WEEKDAY : DAY)
}

function format(language: Language, at: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language], options).format(at)
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
