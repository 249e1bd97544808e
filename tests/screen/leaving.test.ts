import { expect, test } from "vitest"
import type { Kind } from "../../src/meeting/schema.ts"
import { atMost, leavingOrder } from "../../src/screen/leaving.ts"

const laid = (...cards: [kind: Kind, at: number][]) => cards.map(([kind, at]) => ({ kind, at }))

test("the oldest leave first, wherever they lie", () => {
  expect(leavingOrder(laid(["worry", 3], ["worry", 1], ["worry", 2]))).toEqual([1, 2, 0])
  expect(leavingOrder([])).toEqual([])
})

test("steps leave before goals and demands, but what was just said is the last", () => {
  const cards = laid(["goal", 1], ["goal", 5], ["demand", 2], ["step", 3], ["step", 4], ["step", 6])
  expect(leavingOrder(cards)).toEqual([3, 4, 0, 2, 1, 5])
})

test("who stays lies as before", () => {
  const cards = laid(["worry", 9], ["worry", 1], ["worry", 2])
  expect(atMost(cards, 2)).toEqual(laid(["worry", 9], ["worry", 2]))
  expect(atMost(cards, 3)).toBe(cards)
})
