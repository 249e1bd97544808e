import { expect, test } from "vitest"
import { newAllowance } from "../../../server/sync/pace.ts"

test("an allowance is used up, and fills again with time up to what it was", () => {
  const may = newAllowance(3, 2, 0)
  expect([may(0), may(0), may(0), may(0)]).toEqual([true, true, true, false])
  expect([may(500), may(500)]).toEqual([true, false])
  expect([1, 2, 3, 4].map(() => may(60_000))).toEqual([true, true, true, false])
})

test("who takes more than is left waits the longer", () => {
  const may = newAllowance(3, 2, 0)
  expect(may(0, 7)).toBe(true)
  expect([may(2_000), may(2_500), may(2_500)]).toEqual([false, true, false])
})
