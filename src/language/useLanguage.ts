import { createContext, use, type ReactNode } from "react"
import type { Language } from "../meeting/schema.ts"
import type { Fill, Key } from "./catalogue.ts"
import type { DateForm } from "./dates.ts"

export interface Words {
  language: Language
  /** Changes the language for this person, and keeps it for this tab. */
  setLanguage: (language: Language) => void
  /** A sentence of the catalogue as plain text. */
  t: <K extends Key>(key: K, ...slots: Fill<K, string | number>) => string
  /** The same with elements in its slots, such as a name in bold. */
  rich: <K extends Key>(key: K, ...slots: Fill<K, ReactNode>) => ReactNode
  /** A moment (ms since 1970) or a day (`2026-12-24`), with its weekday unless `form` says so. */
  date: (when: number | string, form?: DateForm) => string
  /** A moment (ms since 1970) as the hour and minute of this device: "14:32". */
  time: (when: number) => string
  /** "Emre, Noor en oma Tonny". */
  list: (names: readonly string[]) => string
}

export const LanguageContext = createContext<Words | undefined>(undefined)

/** The words of this person's language. Needs a `LanguageProvider` above it. */
export function useLanguage(): Words {
  const words = use(LanguageContext)
  if (!words) throw new Error("No LanguageProvider above this component.")
  return words
}
