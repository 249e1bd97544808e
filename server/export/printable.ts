import type { Characters } from "./fonts.ts"

/** Shown in the place of a character that no font has. No font has the white square itself (U+25A1). */
export const UNKNOWN = "\u25fb"

/** A tab is a space; what else steers a machine, or forces the direction of a line, is dropped. */
const STEERING = /[\p{Control}\u202a-\u202e\ufeff]/gu
/** Half a character, which no JSON reader but JavaScript's takes. */
const HALVES = /\p{Surrogate}/gu
/** Joiners, variation selectors and the like: they show nothing themselves, so no font needs them. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u

/**
 * Finding clusters takes its time, and there is a font for every plain Latin letter: so only the
 * rest is looked at, each run with the letter before it, of which it may be a mark.
 */
const UNCOMMON = /.?[^ -~\u00a1-\u00ac\u00ae-\u00ff]+/gsu

const clusters = new Intl.Segmenter("nl", { granularity: "grapheme" })

/**
 * Text of which every character has a glyph: PDF/UA refuses a document with one that has none.
 * A letter and its marks, or the parts of one emoji, come from one font; where no font has them
 * all, the first font that has its beginning shows what it can.
 */
export function printable(text: string, families: Characters[]): string {
  const clean = text.replaceAll("\t", " ").replace(STEERING, "").replace(HALVES, UNKNOWN)
  return clean
    .normalize("NFC")
    .replace(UNCOMMON, (part) =>
      Array.from(clusters.segment(part), ({ segment }) => shown(segment, families)).join(""),
    )
}

function shown(cluster: string, families: Characters[]): string {
  const characters = Array.from(cluster)
  const has = (family: Characters) => (character: string) =>
    UNSEEN.test(character) || family.has(character.codePointAt(0) ?? 0)
  if (families.some((family) => characters.every(has(family)))) return cluster
  const [first = ""] = characters
  const family = families.find((each) => has(each)(first))
  return family ? characters.filter(has(family)).join("") : UNKNOWN
}
