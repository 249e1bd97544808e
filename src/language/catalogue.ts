import type { Language } from "../meeting/schema.ts"
import { en } from "./catalogues/en.ts"
import { nl } from "./catalogues/nl.ts"
import type { SameAs, Sentence, SlotsIn } from "./slots.ts"

type Catalogue = typeof nl

/** Each language has what the other has, and the same slots: else this does not compile. */
const CATALOGUES = {
  nl: nl satisfies SameAs<typeof en>,
  en: en satisfies SameAs<typeof nl>,
}

/** `board.lay`, `refused.too-long`, … */
export type Key = {
  [Group in keyof Catalogue]: `${Group}.${keyof Catalogue[Group] & string}`
}[keyof Catalogue]

type SentenceAt<K extends Key> = K extends `${infer Group extends keyof Catalogue}.${infer Name}`
  ? Catalogue[Group][Name & keyof Catalogue[Group]]
  : never

/** The slots that a key needs, as an argument that is absent where there are none. */
export type Fill<K extends Key, Value> = [SlotsIn<SentenceAt<K>>] extends [never]
  ? []
  : [slots: { [Slot in SlotsIn<SentenceAt<K>>]: Slot extends "count" ? number : Value }]

const plural = (language: Language) => new Intl.PluralRules(language)
const PLURALS = { nl: plural("nl"), en: plural("en") }

/** A sentence with its slots still in it; one of the two where it differs with `count`. */
export function sentence(language: Language, key: Key, count?: unknown): string {
  const dot = key.indexOf(".")
  const groups: Record<string, Record<string, Sentence>> = CATALOGUES[language]
  const found = groups[key.slice(0, dot)]?.[key.slice(dot + 1)] ?? key
  if (typeof found === "string") return found
  return PLURALS[language].select(Number(count)) === "one" ? found.one : found.other
}
