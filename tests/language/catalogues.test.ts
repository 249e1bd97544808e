import { expect, test } from "vitest"
import { isFinal, CLOSE } from "../../src/contract/close.ts"
import { en } from "../../src/language/catalogues/en.ts"
import { nl } from "../../src/language/catalogues/nl.ts"
import { u } from "../../src/language/catalogues/u.ts"
import { FIRST } from "../../src/language/first.ts"
import { LATER } from "../../src/language/later.ts"
import type { SameAs, Sentence } from "../../src/language/slots.ts"

// Each language has what the other has, and the same slots: else this does not compile.
nl satisfies SameAs<typeof en>
en satisfies SameAs<typeof nl>

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

test("every sentence comes with the page or later, and none of them twice", () => {
  expect({ ...FIRST.nl, ...LATER.nl }).toEqual(nl)
  expect({ ...FIRST.en, ...LATER.en }).toEqual(en)
  expect(Object.keys(FIRST.nl).filter((group) => group in LATER.nl)).toEqual([])
})

const FAMILIAR = /(?<!\p{L})(je|jij|jou|jouw|jezelf|jullie)(?!\p{L})/iu
const keysOf = (all: [key: string, text: string][]) => all.map(([key]) => key)

test("[G8] what calls people je says it with u as well, in src/language/catalogues/u, and nothing else does", () => {
  const familiar = sentences(nl).filter(([, text]) => FAMILIAR.test(text))
  const named = ["guide.je"]
  expect(keysOf(sentences(u)).toSorted()).toEqual(
    keysOf(familiar)
      .filter((key) => !named.includes(key))
      .toSorted(),
  )
  expect(sentences(u).filter(([, text]) => FAMILIAR.test(text))).toEqual([])
})

test("[G8] said with u it has the same slots, and is written as well", () => {
  const familiar = new Map(sentences(nl))
  for (const [key, text] of sentences(u)) {
    expect(slotsOf(text)).toEqual(slotsOf(familiar.get(key) ?? ""))
    expect(text).not.toMatch(/!|["']|\.\.\.|^$|^\s|\s$|\s\s|waarom\?$/)
  }
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
