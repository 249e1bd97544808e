import type { Language } from "../../../src/meeting/schema.ts"
import { LOCALES } from "./locales.ts"

const DAY = { day: "numeric", month: "long", year: "numeric" } as const
const WITH_WEEKDAY = { weekday: "long", ...DAY } as const
const IN_A_COLUMN = { day: "numeric", month: "short", year: "numeric" } as const

/** `2026-12-10` as "donderdag 10 december 2026"; what is no day comes back as it is. */
export function dayIn(language: Language, day: string): string {
  return dated(language, day, WITH_WEEKDAY)
}

/** The same without its weekday, and without its year where that is said of `beside` it. */
export function plainDayIn(language: Language, day: string, beside: string | null): string {
  const sameYear = beside !== null && beside.slice(0, 4) === day.slice(0, 4)
  return dated(language, day, sameYear ? { ...DAY, year: undefined } : DAY)
}

/** `2026-12-10` as "10 dec 2026", above a column of numbers. */
export function columnDayIn(language: Language, day: string): string {
  return dated(language, day, IN_A_COLUMN)
}

/** A moment (ms since 1970) as the day it was where the server stands. */
export function momentIn(language: Language, at: number, weekday = true): string {
  return format(language, at, weekday ? WITH_WEEKDAY : DAY)
}

/** The same above a column of numbers. */
export function columnMomentIn(language: Language, at: number): string {
  return format(language, at, IN_A_COLUMN)
}

/** `15:30` as it is written in this language. */
export function timeIn(language: Language, time: string): string {
  return language === "nl" ? time.replace(":", ".") : time
}

function dated(language: Language, day: string, options: Intl.DateTimeFormatOptions): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) ? day : format(language, at, { ...options, timeZone: "UTC" })
}

function format(language: Language, at: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALES[language], options).format(at)
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
