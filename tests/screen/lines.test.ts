import fc from "fast-check"
import { expect, test } from "vitest"
import { rowsOutOfView, shareLines } from "../../src/screen/lines.ts"

const cards = (...lines: number[]) => lines.map((each) => ({ lines: each, least: 2 }))

test("nobody gives when nothing is asked", () => {
  expect(shareLines(cards(3, 1, 15), 0)).toEqual([3, 1, 15])
})

test("the longest card gives first, and of equal ones the last", () => {
  expect(shareLines(cards(3, 1, 15), 12)).toEqual([3, 1, 3])
  expect(shareLines(cards(4, 4, 4), 1)).toEqual([4, 4, 3])
  expect(shareLines(cards(4, 4, 4), 3)).toEqual([3, 3, 3])
})

test("no card goes below its least, and a short one keeps what it has", () => {
  expect(shareLines(cards(5, 1, 4), 5)).toEqual([2, 1, 2])
  expect(shareLines(cards(5, 1, 4), 6)).toBeUndefined()
  expect(shareLines([{ lines: 4, least: 1 }], 3)).toEqual([1])
})

test("whatever lies there: as much is given as was asked, by the longest", () => {
  const anyCard = fc.record({
    lines: fc.integer({ min: 1, max: 40 }),
    least: fc.constantFrom(1, 2),
  })
  fc.assert(
    fc.property(fc.array(anyCard, { maxLength: 9 }), fc.nat(60), (lying, over) => {
      const kept = shareLines(lying, over)
      const mayGive = lying.reduce((sum, { lines, least }) => sum + Math.max(lines - least, 0), 0)
      expect(kept !== undefined).toBe(mayGive >= over)
      if (!kept) return
      const gave = lying.map(({ lines }, index) => lines - (kept[index] ?? 0))
      expect(gave.reduce((sum, each) => sum + each, 0)).toBe(over)
      for (const [index, { lines, least }] of lying.entries())
        expect(kept[index]).toBeGreaterThanOrEqual(Math.min(lines, least))
      // Whoever gave is at most a line shorter than any card that could still give one.
      const couldGive = kept.filter((lines, index) => lines > (lying[index]?.least ?? 0))
      const givers = kept.filter((_, index) => (gave[index] ?? 0) > 0)
      expect(Math.max(0, ...couldGive)).toBeLessThanOrEqual(Math.min(Infinity, ...givers) + 1)
    }),
  )
})

test("rows that all fit are all in view", () => {
  expect(rowsOutOfView([10, 10, 10], [0, 1, 2], { room: 34, gap: 2, tail: 8 })).toEqual([])
  expect(rowsOutOfView([], [], { room: 0, gap: 2, tail: 8 })).toEqual([])
})

test("where they do not, those go that leave first, until the line that tells of them has room", () => {
  const out = (room: number) => rowsOutOfView([10, 10, 10], [1, 0, 2], { room, gap: 2, tail: 8 })
  expect(out(33)).toEqual([1])
  expect(out(31)).toEqual([1, 0])
  expect(out(5)).toEqual([1, 0, 2])
})
