import { LANGUAGES, type Language } from "../meeting/schema.ts"

const KEPT_AT = "aan-tafel.language"

/** From which side each language is read. */
export const DIRECTION: Record<Language, "ltr" | "rtl"> = { nl: "ltr", en: "ltr" }

/** What each language calls itself: never translated. */
export const OWN_NAME: Record<Language, string> = { nl: "Nederlands", en: "English" }

/** The language chosen on this device, else the first of the browser's that we speak, else Dutch. */
export function firstLanguage(): Language {
  return [kept(), ...navigator.languages].map(spoken).find((language) => language) ?? "nl"
}

/** Kept for this device, where it lets us. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEPT_AT, language)
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEPT_AT)
  } catch {
    return null
  }
}

function spoken(tag: string | null): Language | undefined {
  return LANGUAGES.find((language) => tag?.toLowerCase().split("-")[0] === language)
}
