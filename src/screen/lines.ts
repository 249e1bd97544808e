/** A card as it lies whole, in lines of its words. */
export interface Lines {
  lines: number
  /** How few it may keep, unless it has no more. */
  least: number
}

/**
 * How many lines each card of a column keeps when they give `over` lines together: the longest give
 * first, never below their least. Undefined where they cannot give so many.
 */
export function shareLines(cards: readonly Lines[], over: number): number[] | undefined {
  const kept = cards.map(({ lines }) => lines)
  for (let given = 0; given < over; given++) {
    const giver = longest(cards, kept)
    if (giver === undefined) return undefined
    kept[giver] = (kept[giver] ?? 0) - 1
  }
  return kept
}

/** The longest card that can still give a line; of equal ones the last. */
function longest(cards: readonly Lines[], kept: readonly number[]): number | undefined {
  let found: number | undefined
  for (const [index, { least }] of cards.entries()) {
    const lines = kept[index] ?? 0
    if (lines > least && (found === undefined || lines >= (kept[found] ?? 0))) found = index
  }
  return found
}

/**
 * Which of the rows (heights in px, `gap` between them) are out of view in `room` px: those that
 * `leaving` names first. Where not all are in view, one more line tells how many lie there besides:
 * it needs `tail` px.
 */
export function rowsOutOfView(
  heights: readonly number[],
  leaving: readonly number[],
  { room, gap, tail }: { room: number; gap: number; tail: number },
): number[] {
  let taken = heights.reduce((sum, height) => sum + height + gap, -gap)
  if (taken <= room) return []
  taken += gap + tail
  let gone = 0
  for (; gone < leaving.length && taken > room; gone++)
    taken -= (heights[leaving[gone] ?? -1] ?? 0) + gap
  return leaving.slice(0, gone)
}
