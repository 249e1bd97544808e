import { expect, test } from "vitest"
import type { MeetingId } from "../../../src/meeting/ids.ts"
import { newKeyring, NoKey } from "../../../server/access/keyring.ts"

const anna = "anna" as MeetingId
const key = () => new Uint8Array(32).fill(7)

test("a key is there while somebody holds it, and gone after the last of them", () => {
  const keys = newKeyring()
  const first = keys.hold(anna, key())
  const second = keys.holdAgain(anna)
  first()
  expect(keys.of(anna)).toEqual(key())
  second()
  expect(keys.of(anna)).toBeUndefined()
})

test("letting go twice counts once", () => {
  const keys = newKeyring()
  const first = keys.hold(anna, key())
  keys.hold(anna, key())
  first()
  first()
  expect(keys.of(anna)).toEqual(key())
})

test("a key that nobody holds cannot be held again", () => {
  expect(() => newKeyring().holdAgain(anna)).toThrow(NoKey)
})

test("the bytes of a key are wiped when the last one lets go", () => {
  const keys = newKeyring()
  const letGo = keys.hold(anna, key())
  const bytes = keys.of(anna)!
  letGo()
  expect(bytes).toEqual(new Uint8Array(32))
})
