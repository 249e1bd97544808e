import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

const SRC = join(import.meta.dirname, "../../src")
/** What is asked of the screen, in a style or in the page. */
const ASKED = /@media[^{]*\{|"\((?:min|max)-(?:width|height)[^"]*"/g

/** What asks how many pixels there are: who has large letters has as many, and less room. */
const inPixels = (text: string) => (text.match(ASKED) ?? []).filter((asked) => /\dpx/.test(asked))

test("how much room there is, is asked in letters: with large ones a laptop has a phone's form", () => {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(css|tsx?)$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(SRC, name), "utf8") }))
  expect(files.flatMap(({ text }) => text.match(ASKED) ?? []).length).toBeGreaterThan(20)
  const wrong = files.flatMap(({ name, text }) =>
    inPixels(text).map((asked) => `${name}: ${asked}`),
  )
  expect(wrong).toEqual([])
})

test("a question in pixels would be seen", () => {
  expect(inPixels("@media (min-width: 760px) {")).toHaveLength(1)
  expect(inPixels(`matchMedia("(min-width: 760px) and (min-height: 30em)")`)).toHaveLength(1)
  expect(inPixels("@media (width < 47.5em) {\n  gap: 8px;")).toHaveLength(0)
})
