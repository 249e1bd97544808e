import { expect, test } from "vitest"
import { isFinal, CLOSE } from "../../src/contract/close.ts"
import { en } from "../../src/language/catalogues/en.ts"
import { nl } from "../../src/language/catalogues/nl.ts"
import type { Sentence } from "../../src/language/slots.ts"

type Catalogue = Record<string, Record<string, Sentence>>

const sentences = (catalogue: Catalogue): [key: string, text: string][] =>
  Object.entries(catalogue).flatMap(([group, words]) =>
    Object.entries(words).flatMap(([name, sentence]): [string, string][] =>
      typeof sentence === "string"
        ? [[`${group}.${name}`, sentence]]
        : Object.entries(sentence).map(([form, text]) => [`${group}.${name}/${form}`, text]),
    ),
  )
const slotsOf = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
const both = [...sentences(nl), ...sentences(en)]

test("both languages say the same things, with the same slots", () => {
  const shape = (catalogue: Catalogue) =>
    Object.fromEntries(sentences(catalogue).map(([key, text]) => [key, slotsOf(text)]))
  expect(shape(en)).toEqual(shape(nl))
})

/** Sentences that have something in them that no sentence should have. */
const withAny = (of: RegExp) => both.filter(([, text]) => of.test(text))

test("nobody shouts, and nothing fails", () => {
  expect(withAny(/!|mislukt|failed|error/i)).toEqual([])
})

test("no sentence is empty or has loose spaces", () => {
  expect(withAny(/^$|^\s|\s$|\s\s/)).toEqual([])
})

test("quotes and dots are those of print", () => {
  expect(withAny(/["']|\.\.\./)).toEqual([])
})

test("every final end of a connection has its sentence", () => {
  const finals = Object.values(CLOSE).filter(isFinal).map(String)
  expect(new Set(Object.keys(nl.ended))).toEqual(new Set(finals))
})
