import { personalKey, personalKeyParts, type Meeting } from "../document.ts"
import type { ScaleId } from "../ids.ts"
import type { EarlierMarks, Scale, Score } from "../schema.ts"
import { peopleIn, type Named } from "./people.ts"

/** One person's mark on a scale, as everyone may read it. */
export interface ScaleRow extends Score {
  person: Named
  /** What they gave at the last meeting; null when they passed, absent when they were not asked. */
  before?: number | null
}

export interface ShownScale extends Scale {
  id: ScaleId
  /** Who gave a mark that is shown: in the order of the table, and never sorted by number. */
  rows: readonly ScaleRow[]
}

/** All scales, in the order of their ids: ours begin with the moment at which they were laid down. */
export function scalesIn(meeting: Meeting): readonly ShownScale[] {
  const people = peopleIn(meeting)
  return [...meeting.scales.entries()]
    .map(([id, value]) => ({ ...(value as Scale), id: id as ScaleId }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((scale) => ({ ...scale, rows: rowsOf(meeting, scale, people) }))
}

function rowsOf(meeting: Meeting, scale: Scale & { id: ScaleId }, people: Named[]): ScaleRow[] {
  const earlier = lastOf(scale)?.marks
  return people.flatMap((person) => {
    const score = meeting.scores.get(personalKey(scale.id, person.id)) as Score | undefined
    if (!score) return []
    const before = earlier?.[person.id]
    return [{ ...score, person, ...(before !== undefined && { before }) }]
  })
}

/** The marks of the last meeting, when there was one. */
export function lastOf({ before }: Pick<Scale, "before">): EarlierMarks | undefined {
  return before?.at(-1)
}

/** Whether somebody's mark on this scale is shown. */
export function isScored(meeting: Meeting, scale: ScaleId): boolean {
  return [...meeting.scores.keys()].some((key) => personalKeyParts(key)?.thing === scale)
}
