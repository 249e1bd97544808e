import { LANGUAGES, type Language } from "../meeting/schema.ts"

const KEPT_AT = "aan-tafel.language"

/** From which side each language is read. */
export const DIRECTION: Record<Language, "ltr" | "rtl"> = { nl: "ltr", en: "ltr" }

/** What each language calls itself: never translated. */
export const OWN_NAME: Record<Language, string> = { nl: "Nederlands", en: "English" }

/** The language chosen in this tab, else the first of the browser's that we speak, else Dutch. */
export function firstLanguage(): Language {
  return chosenLanguage() ?? navigator.languages.map(spoken).find((language) => language) ?? "nl"
}

/** Kept for this tab alone, where the browser lets us: a device may be borrowed. */
export function keepLanguage(language: Language): void {
  try {
    sessionStorage.setItem(KEPT_AT, language)
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** What somebody chose in this tab, if they did. */
export function chosenLanguage(): Language | undefined {
  try {
    return spoken(sessionStorage.getItem(KEPT_AT))
  } catch {
    return undefined
  }
}

function spoken(tag: string | null | undefined): Language | undefined {
  return LANGUAGES.find((language) => tag?.toLowerCase().split("-")[0] === language)
}
