import "../../src/language/later.ts"
import { wordsIn } from "../../src/language/LanguageProvider.tsx"

/** What the page says, asked of its own catalogue: a word may change without breaking a journey. */
export const nl = wordsIn("nl", () => {})
export const en = wordsIn("en", () => {})
