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
 * How many of the rows (heights in px, `gap` between them) are in view in `room` px. Where not all
 * are, one more line tells how many lie there besides: it needs `tail` px.
 */
export function rowsInView(
  heights: readonly number[],
  { room, gap, tail }: { room: number; gap: number; tail: number },
): number {
  let end = -gap
  const ends = heights.map((height) => (end += gap + height))
  if (end <= room) return heights.length
  return ends.filter((each) => each + gap + tail <= room).length
}
