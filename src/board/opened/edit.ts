/** One change of a text: takes `remove` characters away at `at`, and puts `insert` there. */
export interface Edit {
  at: number
  remove: number
  insert: string
}

/** What Yjs tells of a change of a text. */
export type Delta = readonly { retain?: number; insert?: unknown; delete?: number }[]

/**
 * What was changed between two texts, with the caret right after it: the caret tells which of some
 * equal letters it was. Undefined when nothing was. Never cuts a character of two units in half.
 */
export function editBetween(before: string, after: string, caret: number): Edit | undefined {
  if (before === after) return undefined
  const shorter = Math.min(before.length, after.length)
  let end = 0
  const mostAtEnd = Math.min(shorter, after.length - caret)
  while (end < mostAtEnd && before.at(-1 - end) === after.at(-1 - end)) end++
  let start = 0
  while (start < shorter - end && before[start] === after[start]) start++
  if (isHigh(before[start - 1])) start--
  if (isLow(before[before.length - end]) && end > 0) end--
  return {
    at: start,
    remove: before.length - start - end,
    insert: after.slice(start, after.length - end),
  }
}

/**
 * Where a place in a text is after somebody else's change. What they insert right there comes behind
 * it, so that of two people typing at one spot each keeps their words together.
 */
export function placeAfter(place: number, delta: Delta): number {
  let old = 0
  let now = 0
  for (const { retain = 0, insert, delete: gone = 0 } of delta) {
    if (old + retain >= place) break
    if (place < old + gone) return now
    old += retain + gone
    now += retain + (typeof insert === "string" ? insert.length : 0)
  }
  return now + place - old
}

const isHigh = (unit: string | undefined) => unit !== undefined && /[\uD800-\uDBFF]/.test(unit)
const isLow = (unit: string | undefined) => unit !== undefined && /[\uDC00-\uDFFF]/.test(unit)
