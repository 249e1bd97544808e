import { expect, test } from "vitest"
import { inside, lineOf, listed, quoted, said } from "../../../server/export/sheet/said.ts"

const texts = (text: string) => said(text)?.map((line) => line.text)

test("lines and empty lines stay, whatever ends them", () => {
  expect(texts("een\n- twee\r\n\ndrie\u2028vier\n\n")).toEqual([
    "een",
    "- twee",
    "",
    "drie",
    "vier",
  ])
})

test("nothing said is absent", () => {
  expect(said(" \n ")).toBe(null)
  expect(quoted("")).toBe(null)
})

test.each([
  ["Ik wil سلام zeggen", null],
  ["123 – ?", null],
  ["«سلام» zei Emre", "ar"],
  ["می‌خواهم rustig slapen", "fa"],
  ["أخاف في المساء", "ar"],
  ["שלום Noor", "he"],
])("a line goes the way of its first letter: %s", (text, rightToLeft) => {
  expect(lineOf(text)).toEqual({ text, rightToLeft })
})

test("own words are quoted once", () => {
  expect(quoted("Bel me.")).toEqual(said("“Bel me.”"))
  expect(quoted('Noor: "Stil."')).toEqual(said('Noor: "Stil."'))
})

test("a name that goes the other way does not turn the sentence around it", () => {
  expect(inside("Emre")).toBe("Emre")
  expect(inside("مریم")).toBe("\u2068مریم\u2069")
  expect(inside("مر\u2069یم")).toBe("\u2068مریم\u2069")
})

test("names are listed in the language of the sheet, and nobody is listed without one", () => {
  expect(listed("nl", ["Emre", "", "Noor", "Tonny"])).toBe("Emre, Noor en Tonny")
  expect(listed("en", ["Emre", "Noor", "Tonny"])).toBe("Emre, Noor and Tonny")
})
