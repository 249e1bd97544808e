import type { Language } from "../../../src/meeting/schema.ts"
import { LOCALES } from "./locales.ts"

/** One line of what somebody wrote, with the direction in which it is read. */
export interface Line {
  text: string
  /** Null for a line that is written from left to right in the meeting's own language. */
  rightToLeft: "ar" | "fa" | "he" | null
}
/** What somebody wrote: line by line, empty lines too. Absent where they wrote nothing. */
export type Said = Line[] | null

const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/
const STRONG = /\p{L}/u
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
/** Letters that Persian has and Arabic has not. */
const PERSIAN = /[پچژگکی]/

export function said(text: string): Said {
  return text.trim() === "" ? null : text.trimEnd().split(LINE_ENDS).map(lineOf)
}

/** The same, between quotation marks, unless whoever wrote it put some there themselves. */
export function quoted(text: string): Said {
  return /["“”„«»]/.test(text) || text.trim() === "" ? said(text) : said(`“${text.trim()}”`)
}

/** A line goes the way its first letter goes, also when there is Dutch further on in it. */
export function lineOf(text: string): Line {
  const first = STRONG.exec(text)?.[0]
  if (first === undefined || !RIGHT_TO_LEFT.test(first)) return { text, rightToLeft: null }
  if (/\p{Script=Hebrew}/u.test(first)) return { text, rightToLeft: "he" }
  return { text, rightToLeft: PERSIAN.test(text) ? "fa" : "ar" }
}

const ISOLATES = /[\u2066-\u2069]/g

/** A name inside our own words: one that goes from right to left must not turn what stands around it. */
export function inside(name: string): string {
  const plain = name.replace(ISOLATES, "")
  return RIGHT_TO_LEFT.test(plain) ? `\u2068${plain}\u2069` : plain
}

/** "Daniëlle, Emre en Noor". Whoever is not known by name is left out. */
export function listed(language: Language, names: string[]): string {
  const known = names.filter((name) => name.trim() !== "").map(inside)
  return new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(known)
}

/** What somebody wrote as one line, for a place where there is no room for more. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}

/** With a full stop after it, unless it has an end of its own. */
export function sentence(text: string): string {
  return /[.?!…؟][\u2069]?$/.test(text) ? text : `${text}.`
}
