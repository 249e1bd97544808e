import { expect, test } from "vitest"
import { newLetterbox, sealTo, takeOut } from "../../../server/access/sealedTo.ts"
import { Tampered } from "../../../server/storage/sealed.ts"

const letter = Buffer.from("Tonny wil naar binnen")
const place = "anna/knock/1"

test("whoever has the slot can put something in, and only the key takes it out", () => {
  const box = newLetterbox()
  const sealed = sealTo(box.slot, place, letter)
  expect(Buffer.from(sealed).includes("Tonny")).toBe(false)
  expect(Buffer.from(takeOut(box, place, sealed))).toEqual(letter)
  const other = { ...newLetterbox(), slot: box.slot }
  expect(() => takeOut(other, place, sealed)).toThrow(Tampered)
})

test("a letter of another place, or with any bit changed, is refused", () => {
  const box = newLetterbox()
  const sealed = sealTo(box.slot, place, letter)
  expect(() => takeOut(box, "anna/knock/2", sealed)).toThrow(Tampered)
  for (let i = 0; i < sealed.length; i++) {
    const changed = Uint8Array.from(sealed)
    changed[i]! ^= 1
    expect(() => takeOut(box, place, changed)).toThrow(Tampered)
  }
  for (const length of [0, 43, 44, 50])
    expect(() => takeOut(box, place, sealed.subarray(0, length))).toThrow(Tampered)
})

test("the same letter is never the same bytes", () => {
  const { slot } = newLetterbox()
  expect(Buffer.compare(sealTo(slot, place, letter), sealTo(slot, place, letter))).not.toBe(0)
})
