import type { AddressedAs, Language } from "../meeting/schema.ts"
import type { nl } from "./catalogues/nl.ts"
import { FIRST } from "./first.ts"
import type { Groups, SlotsIn } from "./slots.ts"

type Catalogue = typeof nl

/** The sentences that are here: those of `later.ts` come with what needs them. */
const HERE: Record<Language, Groups> = { nl: { ...FIRST.nl }, en: { ...FIRST.en } }

/** Adds groups of sentences, for every language at once. */
export function addSentences(more: Record<Language, Groups>): void {
  Object.assign(HERE.nl, more.nl)
  Object.assign(HERE.en, more.en)
}

/** What is said differently to people who are called `u`: it comes with `polite.ts`. */
let polite: Groups = {}

export function addPolite(groups: Groups): void {
  polite = groups
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
export function sentence(
  language: Language,
  key: Key,
  count?: unknown,
  addressedAs?: AddressedAs,
): string {
  const dot = key.indexOf(".")
  const [group, name] = [key.slice(0, dot), key.slice(dot + 1)]
  const found =
    (addressedAs === "u" && language === "nl" ? polite[group]?.[name] : undefined) ??
    HERE[language][group]?.[name] ??
    key
  if (typeof found === "string") return found
  return PLURALS[language].select(Number(count)) === "one" ? found.one : found.other
}
