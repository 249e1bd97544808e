import { expect, test } from "vitest"
import { isIndex, largestStep, STEPS, stepsFrom } from "../../src/screen/density.ts"

test("the fullest column sets the largest words there may be", () => {
  const steps = [0, 1, 3, 4, 5, 6, 9, 10, 500].map(largestStep)
  const [large, medium, small, index] = ["large", "medium", "small", "index"]
  expect(steps).toEqual([large, large, large, medium, medium, small, small, index, index])
})

test("from a step on, words only become smaller", () => {
  expect(stepsFrom("large")).toEqual(STEPS)
  expect(stepsFrom("small")).toEqual(["small", "index", "tight"])
  expect(stepsFrom("tight")).toEqual(["tight"])
})

test("an index is one line a card", () => {
  expect(STEPS.filter(isIndex)).toEqual(["index", "tight"])
})
