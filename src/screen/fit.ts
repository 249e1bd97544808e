import { isIndex, largestStep, stepsFrom, type Step } from "./density.ts"
import { rowsOutOfView, shareLines } from "./lines.ts"

/** A column as it lies whole at some step, in px. */
export interface Measured {
  /** From the top of the first card to the end of the runner. */
  room: number
  gap: number
  lineHeight: number
  cards: { height: number; lines: number; least: number }[]
  /** Where not all have room: which cards (by their index) leave first. */
  leaving: readonly number[]
}

/** A card that gave lines: how many of words it has left, and how many are hidden. */
export interface Given {
  lines: number
  hidden: number
}

export interface ColumnFit {
  /** What each card gave, undefined for one that lies whole; or for all, where nothing was given. */
  given: readonly (Given | undefined)[] | undefined
  /** The cards (by their index) for which there is no room. */
  hidden: readonly number[]
  /** How many cards can have one more line under their words, such as who is writing in them. */
  notes: number
}

export interface Fit {
  step: Step
  columns: ColumnFit[]
}

/** Measured heights are fractions of a pixel; less than this is nothing, in px. */
const NOTHING = 0.5
/** What a line under the words takes with the air above it, in lines. */
const NOTE_LINES = 1.4

/**
 * How everything comes into view: the largest step that the fullest column allows and at which all
 * cards lie whole; at 1/40 the longest give lines; else an index. `held` is the step that stands
 * until a card comes or goes: at that one, lines are given before the size changes.
 */
export function fitOf(
  measureAt: (step: Step) => Measured[],
  fullest: number,
  held: Step | undefined,
): Fit {
  const steps = stepsFrom(held ?? largestStep(fullest))
  for (const step of steps) {
    const mayGive = step === "small" || step === held
    const columns = measureAt(step).map((column) => fitColumn(column, step, mayGive))
    if (columns.every((fit) => fit !== undefined)) return { step, columns }
  }
  return { step: "tight", columns: measureAt("tight").map(cutColumn) }
}

function fitColumn(column: Measured, step: Step, mayGive: boolean): ColumnFit | undefined {
  const { cards, room, lineHeight } = column
  const spare = room - heightOf(column)
  if (spare >= -NOTHING) {
    const notes = isIndex(step) ? 0 : Math.floor(spare / (lineHeight * NOTE_LINES))
    return { given: undefined, hidden: [], notes }
  }
  if (isIndex(step) || !mayGive) return undefined
  const lines = shareLines(cards, Math.ceil((-spare - NOTHING) / lineHeight))
  return (
    lines && {
      given: cards.map((card, index) => givenBy(card, lines[index])),
      hidden: [],
      notes: 0,
    }
  )
}

function givenBy(card: { lines: number }, lines = card.lines): Given | undefined {
  return lines < card.lines ? { lines, hidden: card.lines - lines } : undefined
}

/** As many cards as there is room for, with the line that tells how many more there are. */
function cutColumn({ cards, leaving, room, gap, lineHeight }: Measured): ColumnFit {
  const heights = cards.map(({ height }) => height)
  const hidden = rowsOutOfView(heights, leaving, { room: room + NOTHING, gap, tail: lineHeight })
  return { given: undefined, hidden, notes: 0 }
}

function heightOf({ cards, gap }: Measured): number {
  return cards.reduce((sum, { height }) => sum + height + gap, -gap)
}
