import { Fragment, useEffect, useMemo, useState, type ReactNode } from "react"
import type { AddressedAs, Language } from "../meeting/schema.ts"
import { sentence, type Key } from "./catalogue.ts"
import { DIRECTION, firstLanguage, keepLanguage } from "./languages.ts"
import { dateIn, listIn, timeIn } from "./dates.ts"
import { piecesOf } from "./slots.ts"
import { LanguageContext, type Words } from "./useLanguage.ts"

type Slots<Value> = Record<string, Value> | undefined

/** Gives everything below it this person's language, and tells the page which it is. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, change] = useState(firstLanguage)

  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = DIRECTION[language]
  }, [language])

  const words = useMemo(
    () =>
      wordsIn(language, (chosen) => {
        keepLanguage(chosen)
        change(chosen)
      }),
    [language],
  )
  return <LanguageContext value={words}>{children}</LanguageContext>
}

/** Everything that is said in a language, to people who are called `addressedAs`. */
export function wordsIn(
  language: Language,
  setLanguage: (language: Language) => void,
  addressedAs?: AddressedAs,
): Words {
  const said = (key: Key, slots: Slots<unknown>) =>
    piecesOf(sentence(language, key, slots?.["count"], addressedAs))
  return {
    language,
    setLanguage,
    t: (key: Key, slots?: Slots<string | number>) =>
      said(key, slots)
        .map(({ words, slot }) => (slot ? String(slots?.[slot] ?? "") : words))
        .join(""),
    rich: (key: Key, slots?: Slots<ReactNode>) =>
      said(key, slots).map(({ words, slot }, index) => (
        <Fragment key={slot ?? index}>{slot ? slots?.[slot] : words}</Fragment>
      )),
    date: (when, form) => dateIn(language, when, form),
    time: (when) => timeIn(language, when),
    list: (names) => listIn(language, names),
  }
}
