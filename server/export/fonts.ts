import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { charactersOf } from "./cmap.ts"

const require = createRequire(import.meta.url)

/**
 * The families in the order in which a letter looks for its font; the template names them the same
 * way. Atkinson has no Vietnamese, Cyrillic, Greek or Devanagari: Noto Sans has those letters whole. What
 * follows the emoji has one weight, which is readable in a heading too, and costs little to install.
 */
const FAMILIES = {
  "Atkinson Hyperlegible Next": () => [
    require.resolve("@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf"),
    require.resolve("@expo-google-fonts/atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf"),
    require.resolve("@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf"),
  ],
  "Noto Sans": () => [
    require.resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"),
    require.resolve("@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf"),
    require.resolve("@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf"),
  ],
  Vazirmatn: () => [
    require.resolve("@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf"),
    require.resolve("@expo-google-fonts/vazirmatn/600SemiBold/Vazirmatn_600SemiBold.ttf"),
    require.resolve("@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf"),
  ],
  "Noto Emoji": () => [
    require.resolve("@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf"),
  ],
  "Noto Sans Ethiopic": () => [
    require.resolve("@expo-google-fonts/noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf"),
  ],
  "Noto Sans Hebrew": () => [
    require.resolve("@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf"),
  ],
  "Noto Sans Armenian": () => [
    require.resolve("@expo-google-fonts/noto-sans-armenian/400Regular/NotoSansArmenian_400Regular.ttf"),
  ],
  "Noto Sans Georgian": () => [
    require.resolve("@expo-google-fonts/noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf"),
  ],
  "Noto Sans Bengali": () => [
    require.resolve("@expo-google-fonts/noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf"),
  ],
  "Noto Sans Tamil": () => [
    require.resolve("@expo-google-fonts/noto-sans-tamil/400Regular/NotoSansTamil_400Regular.ttf"),
  ],
  "Noto Sans Thai": () => [
    require.resolve("@expo-google-fonts/noto-sans-thai/400Regular/NotoSansThai_400Regular.ttf"),
  ],
  "ZCOOL XiaoWei": () => [
    require.resolve("@expo-google-fonts/zcool-xiaowei/400Regular/ZCOOLXiaoWei_400Regular.ttf"),
  ],
}

/** The characters of a family, as code points. */
export type Characters = Pick<Set<number>, "has">

export interface Fonts {
  /** Where the files are. */
  files: string[]
  /** The characters of each family, in the order above. */
  characters: Characters[]
  /**
   * The families for the template. The first is bound to the letters it has whole: without that it
   * puts ồ together from ô and a grave, which looks right and is read out as "ồồ".
   */
  families: (string | { name: string; covers: string })[]
}

let found: Fonts | undefined

/** The font files and what they can show; each is read once, at the first plan that needs it. */
export function fonts(): Fonts {
  found ??= findFonts()
  return found
}

function findFonts(): Fonts {
  const weights = Object.values(FAMILIES).map((files) => files())
  const [first = "", ...others] = Object.keys(FAMILIES)
  const [[regular = ""] = []] = weights
  const covers = patternOf(charactersOf(readFileSync(regular)))
  return {
    files: weights.flat(),
    // The weights of a family have the same characters.
    characters: weights.map(([file = ""]) => onceAsked(file)),
    families: [{ name: first, covers }, ...others],
  }
}

/** A plan has letters of few scripts, and the Chinese font alone takes half as long as all others. */
function onceAsked(file: string): Characters {
  let characters: Set<number> | undefined
  return { has: (one) => (characters ??= charactersOf(readFileSync(file))).has(one) }
}

/** A pattern (as Rust writes them) of exactly these characters. */
function patternOf(characters: Set<number>): string {
  const ranges: [from: number, to: number][] = []
  for (const character of [...characters].sort((a, b) => a - b)) {
    const last = ranges.at(-1)
    if (last && last[1] === character - 1) last[1] = character
    else ranges.push([character, character])
  }
  const hex = (character: number) => `\\u{${character.toString(16)}}`
  return `[${ranges.map(([from, to]) => `${hex(from)}-${hex(to)}`).join("")}]`
}
