import type { Language } from "../../../src/meeting/schema.ts"

/** English as it is written in Europe: the day before the month. */
export const LOCALES: Record<Language, string> = { nl: "nl-NL", en: "en-GB" }
