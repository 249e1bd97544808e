import { unitsThatFit } from "./write/fits.ts"

/** Letters of a card by which it is called when it is not read whole. */
const MOST_LETTERS = 30
/** Fewer than this would say too little: then a word is cut instead. */
const FEWEST_LETTERS = 10

/** The first words of a card, to call it by. */
export function firstWords(text: string): string {
  const words = text.trim().replaceAll(/\s+/g, " ")
  if (words.length <= MOST_LETTERS) return words
  const space = words.lastIndexOf(" ", MOST_LETTERS)
  const at = space > FEWEST_LETTERS ? space : unitsThatFit(words, MOST_LETTERS)
  return `${words.slice(0, at).replace(/[,.;:]$/, "")}…`
}
