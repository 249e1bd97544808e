import { LIMITS } from "../../meeting/limits.ts"

/** From a tenth before its end on, it is told how many characters a card or a question holds. */
const TOLD_BEFORE = 0.1

/** How full a text is: undefined as long as nobody needs to know. */
export function fullness(
  text: string,
  most: number = LIMITS.textLength,
): { count: number; most: number } | undefined {
  const { length } = text.trim()
  return length < most * (1 - TOLD_BEFORE) ? undefined : { count: length, most }
}

/** How many units of a text fit into so many, without cutting a character of two units in half. */
export function unitsThatFit(text: string, most: number): number {
  if (text.length <= most) return text.length
  const at = Math.max(most, 0)
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at
}

/** How far back a place between two words is looked for. */
const FAR_BACK = 100

/** Cuts a text in what one card holds and what is left over, between two words where it can. */
export function cutToFit(
  text: string,
  most: number = LIMITS.textLength,
): { fits: string; rest: string } {
  const whole = text.trim()
  if (whole.length <= most) return { fits: whole, rest: "" }
  const space = whole.slice(0, most + 1).search(/\s\S*$/)
  const at = space > Math.max(most - FAR_BACK, 0) ? space : unitsThatFit(whole, most)
  return { fits: whole.slice(0, at).trimEnd(), rest: whole.slice(at).trimStart() }
}
