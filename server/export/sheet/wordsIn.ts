import type { Language } from "../../../src/meeting/schema.ts"
import { nl } from "./dutch.ts"
import { en } from "./english.ts"
import type { Words } from "./words.ts"

/** The words around what people wrote, on paper, in each language that there is. */
export const WORDS: Record<Language, Words> = { nl, en }
