import { LIMITS } from "../../meeting/limits.ts"

/** From so many characters on, it is told how many a card holds. */
const TOLD_FROM = LIMITS.textLength - 200

/** How full a text is: undefined as long as nobody needs to know. */
export function fullness(text: string): { count: number; most: number } | undefined {
  const { length } = text.trim()
  return length < TOLD_FROM ? undefined : { count: length, most: LIMITS.textLength }
}

/**
 * Cuts a text in what one card holds and what is left over: between two words where there is a place
 * for it near the end, and never through a character of two units.
 */
export function cutToFit(
  text: string,
  most: number = LIMITS.textLength,
): { fits: string; rest: string } {
  const whole = text.trim()
  if (whole.length <= most) return { fits: whole, rest: "" }
  const space = whole.slice(0, most + 1).search(/\s\S*$/)
  let at = space > most - 100 ? space : most
  if (/[\uD800-\uDBFF]/.test(whole.charAt(at - 1))) at--
  return { fits: whole.slice(0, at).trimEnd(), rest: whole.slice(at).trimStart() }
}
