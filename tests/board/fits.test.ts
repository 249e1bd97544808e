import fc from "fast-check"
import { expect, test } from "vitest"
import { cutToFit, fullness } from "../../src/board/write/fits.ts"

/** No character of two units is cut in half. */
const isWhole = (text: string) => !/\p{Surrogate}/u.test(text)

test("what fits is laid whole", () => {
  expect(cutToFit("  Noor belt oma.\n")).toEqual({ fits: "Noor belt oma.", rest: "" })
  expect(cutToFit("x".repeat(2_000)).rest).toBe("")
})

test("of 3,000 characters 2,000 are laid at most, and every word is on one side or the other", () => {
  const text = "woord ".repeat(500).trim()
  const { fits, rest } = cutToFit(text)
  expect(fits.length).toBeLessThanOrEqual(2_000)
  expect(fits.length).toBeGreaterThan(1_900)
  expect(`${fits} ${rest}`).toBe(text)
})

test("nothing is lost and no character is cut in half, whatever it is", () => {
  const text = fc.string({ unit: fc.constantFrom("a", " ", "é", "😀", "\n"), maxLength: 60 })
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 30 }), (words, most) => {
      const { fits, rest } = cutToFit(words, most)
      const bare = (part: string) => part.replaceAll(/\s/g, "")
      return (
        fits.length <= most &&
        isWhole(fits) &&
        isWhole(rest) &&
        bare(fits) + bare(rest) === bare(words)
      )
    }),
  )
})

test("how full it is is told from 1,800 on", () => {
  expect(fullness("x".repeat(1_799))).toBeUndefined()
  expect(fullness("x".repeat(1_800))).toEqual({ count: 1_800, most: 2_000 })
  expect(fullness("x".repeat(2_400))).toEqual({ count: 2_400, most: 2_000 })
})
