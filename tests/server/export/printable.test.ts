import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { charactersOf } from "../../../server/export/cmap.ts"
import { fonts } from "../../../server/export/fonts.ts"
import { printable, UNKNOWN } from "../../../server/export/printable.ts"

const { characters, files } = fonts()
const show = (text: string) => printable(text, characters)
const code = (character: string) => character.codePointAt(0)!

test("a font says which characters it has, in both forms that fonts have today", () => {
  const [atkinson, noto, vazirmatn, emoji] = characters
  expect(atkinson!.has(code("ş"))).toBe(true)
  expect(atkinson!.has(code("ễ"))).toBe(false)
  expect(noto!.has(code("ễ"))).toBe(true)
  expect(vazirmatn!.has(code("گ"))).toBe(true)
  expect(emoji!.has(code("👏"))).toBe(true)
  expect(emoji!.has(code("👾") + 0x10000)).toBe(false)
})

test("the weights of a family have the same characters", () => {
  const families = files.map((file) => file.replace(/\d00\w+\/(\w+?)_.*$/, "$1"))
  const sizes = files.map((file) => charactersOf(readFileSync(file)).size)
  const different = new Set(families.map((family, index) => `${family} ${sizes[index]}`))
  expect(different.size).toBe(new Set(families).size)
})

test("there is a font for every plain Latin letter, so these need no looking at", () => {
  const plain = Array.from({ length: 0x100 }, (_, index) => String.fromCodePoint(index))
    .filter((character) => /[ -~\u00a1-\u00ac\u00ae-\u00ff]/.test(character))
    .join("")
  expect(show(plain)).toBe(plain)
  const without = Array.from(plain).filter(
    (character) => !characters.some((family) => family.has(code(character))),
  )
  expect(without).toEqual([])
})

test.each([
  "Yıldız, İstanbul, ş ğ Ç",
  "Nguyễn Thị Hồng",
  "Олена Шевченко, Ελένη",
  "می‌خواهم با Jeugdbescherming",
  "ናብ ቤት ትምህርቲ ባዕለይ ክኸይድ እየ።",
  "שלום, אני אתקשר ביום שישי",
  "Ես կզանգեմ — მე დავრეკავ",
  "मैं शुक्रवार को फ़ोन करूँगी — আমি ফোন করব — நான் அழைப்பேன் — ฉันจะโทร",
  "星期五我给学校打电话",
  "👏🏽 👨‍👩‍👧‍👦🍳 🇳🇱 1️⃣ ❤️ ☕ 👩🏾‍🚀",
  "<script>alert('x')</script> \\\\ {{naam}} #panic() $x$ *b* @r // c “q” – … €",
])("shows as it was written: %s", (text) => {
  expect(show(text)).toBe(text)
})

test("a character that no font has is one empty square, and its neighbours stay", () => {
  expect(show("ja ᚠᚢ nee")).toBe(`ja ${UNKNOWN}${UNKNOWN} nee`)
})

test("what steers a machine is dropped, and a tab is a space", () => {
  expect(show("a\u0000b\u001b[31mc\u007f\td\ufeff")).toBe("ab[31mc d")
  expect(show("ik zei \u202eaj\u202c niets")).toBe("ik zei aj niets")
})

test("half a character does not reach the paper", () => {
  expect(show("a\ud83db")).toBe(`a${UNKNOWN}b`)
})

test("a letter put together from parts is one letter", () => {
  expect(show("Ho\u0302\u0300ng")).toBe("Hồng")
})

test("of a letter with marks that no single font has, the letter stays", () => {
  // The square around a key is only in the font of emoji, which has no "a".
  expect(show("a\u20e3")).toBe("a")
})
