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
const slotsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
const both = [...sentences(nl), ...sentences(en)]

test("both languages say the same things, with the same slots", () => {
  const shape = (catalogue: Catalogue) =>
    Object.fromEntries(sentences(catalogue).map(([key, text]) => [key, slotsOf(text)]))
  expect(shape(en)).toEqual(shape(nl))
})

test("nobody shouts, nothing fails, and no sentence is empty", () => {
  for (const [key, text] of both) {
    expect(text, key).not.toMatch(/!|mislukt|failed|error/i)
    expect(text.trim(), key).not.toBe("")
    expect(text, key).toBe(text.trim())
  }
})

test("quotes and dots are those of print", () => {
  for (const [key, text] of both) expect(text, key).not.toMatch(/["']|\.\.\./)
})

test("every final end of a connection has its sentence", () => {
  const finals = Object.values(CLOSE).filter(isFinal).map(String)
  expect(Object.keys(nl.ended).sort()).toEqual(finals.sort())
})
