import fc from "fast-check"
import { expect, test } from "vitest"
import * as Y from "yjs"
import { editBetween, placeAfter, type Delta, type Edit } from "../../src/board/opened/edit.ts"

const made = (text: string, { at, remove, insert }: Edit) =>
  text.slice(0, at) + insert + text.slice(at + remove)

/** No character of two units is cut in half. */
const isWhole = (text: string) => !/\p{Surrogate}/u.test(text)

test.each([
  ["typing at the end", "Noor bel", "Noor belt", 9, { at: 8, remove: 0, insert: "t" }],
  ["typing among equal letters", "aaaa", "aaaaa", 2, { at: 1, remove: 0, insert: "a" }],
  ["taking one of equal letters away", "aaa", "aa", 1, { at: 1, remove: 1, insert: "" }],
  [
    "replacing a word",
    "een rode bal",
    "een blauwe bal",
    10,
    { at: 4, remove: 4, insert: "blauwe" },
  ],
  ["pasting the same again", "abab", "ababab", 4, { at: 2, remove: 0, insert: "ab" }],
  ["emptying", "weg", "", 0, { at: 0, remove: 3, insert: "" }],
  ["one emoji for another", "o😀o", "o😁o", 3, { at: 1, remove: 2, insert: "😁" }],
])("%s is told as that", (_name, before, after, caret, edit) => {
  expect(editBetween(before, after, caret)).toEqual(edit)
})

test("nothing is told when nothing changed", () => {
  expect(editBetween("zelfde", "zelfde", 3)).toBeUndefined()
})

const words = fc.string({
  unit: fc.constantFrom("a", "b", " ", "é", "😀", "😁", "👩🏽"),
  maxLength: 12,
})

test("any change makes the one text of the other, and never half a character", () => {
  fc.assert(
    fc.property(words, words, fc.nat(), (before, after, seed) => {
      const caret = after.length === 0 ? 0 : seed % (after.length + 1)
      const edit = editBetween(before, after, caret)
      if (!edit) return before === after
      const text = new Y.Doc().getText()
      text.insert(0, before)
      text.delete(edit.at, edit.remove)
      text.insert(edit.at, edit.insert)
      return made(before, edit) === after && text.toString() === after && isWhole(edit.insert)
    }),
    { numRuns: 500 },
  )
})

test.each([
  ["before it", 2, 6],
  ["right at it", 4, 4],
  ["behind it", 6, 4],
])("a caret stays with its letter when somebody inserts %s", (_name, at, caret) => {
  expect(placeAfter(4, [{ retain: at }, { insert: "xy" }])).toBe(caret)
})

test("a caret at the very beginning stays there", () => {
  expect(placeAfter(0, [{ insert: "xy" }])).toBe(0)
})

test("two people who type at one spot each keep their words together", () => {
  const text = new Y.Doc().getText()
  text.insert(0, "Noor ")
  const carets = { anna: 5, bram: 5 }
  const type = (who: keyof typeof carets, other: keyof typeof carets, letter: string) => {
    const at = carets[who]
    text.insert(at, letter)
    carets[who]++
    carets[other] = placeAfter(carets[other], [{ retain: at }, { insert: letter }])
  }
  for (const letter of "slaapt") type("anna", "bram", letter)
  for (const letter of "lacht ") type("bram", "anna", letter)
  for (const letter of " weer") type("anna", "bram", letter)
  expect(text.toString()).toBe("Noor lacht slaapt weer")
})

test("a caret inside what somebody takes away comes to where that was", () => {
  const delta: Delta = [{ retain: 2 }, { delete: 5 }, { insert: "ik" }]
  expect([1, 2, 4, 6, 7, 9].map((place) => placeAfter(place, delta))).toEqual([1, 2, 2, 2, 2, 6])
})
