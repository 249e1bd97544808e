import { expect, test } from "vitest"
import { countTries } from "../../../server/access/tries.ts"

test("a hundred wrong tries a minute are taken, then one waits, each meeting for itself", () => {
  let now = 1_000_000
  const tries = countTries(() => now)
  for (let i = 0; i < 100; i++) {
    expect(tries.wrong("anna")).toBe(0)
    now += 100
  }
  expect(tries.wrong("anna")).toBe(50)
  expect(tries.wait("anna")).toBe(50)
  expect(tries.wrong("bram")).toBe(0)
})

test("tries that were refused do not make the waiting longer", () => {
  let now = 0
  const tries = countTries(() => now)
  for (let i = 0; i < 150; i++) tries.wrong("anna")
  now = 59_999
  expect(tries.wrong("anna")).toBe(1)
  now = 60_000
  expect(tries.wrong("anna")).toBe(0)
})
