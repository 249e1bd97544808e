import type { PersonId, ScaleId } from "../../../src/meeting/ids.ts"
import type { EarlierMarks } from "../../../src/meeting/schema.ts"
import type { Around } from "./around.ts"
import { columnDayIn, columnMomentIn } from "./dates.ts"

/** What each gave at every meeting: a line each, as numbers and as a picture; never an average. */
export interface History {
  /** The days as columns, so many beside each other as a page is wide, the oldest first. */
  tables: { days: string[]; rows: { name: string; marks: string[] }[] }[]
  /** The same numbers from the first day to the last; null where there is none. */
  lines: { name: string; marks: (number | null)[] }[]
}

interface Asked {
  id: ScaleId
  before: readonly EarlierMarks[] | undefined
}

const COLUMNS = 6

/** Two meetings stand beside each other already: of these it is null. */
export function historyOf(read: Around, { id, before = [] }: Asked, now: number): History | null {
  if (before.length < 2) return null
  const { plan, people, words, language, names } = read
  const today = new Map(
    plan.scores.filter(({ scale }) => scale === id).map((score) => [score.personId, score.value]),
  )
  const held = plan.heldOn
  const meetings = [
    ...before.map(({ on, marks }) => ({
      day: columnDayIn(language, on),
      markOf: (person: PersonId) => (Object.hasOwn(marks, person) ? marks[person] : undefined),
    })),
    {
      day: held ? columnDayIn(language, held) : columnMomentIn(language, plan.fixedAt ?? now),
      markOf: (person: PersonId) => today.get(person),
    },
  ]
  const lines = people
    .map((person) => ({
      name: names([person]),
      given: meetings.map(({ markOf }) => markOf(person.personId)),
    }))
    .filter(({ given }) => given.some((mark) => mark !== undefined))
  const starts = meetings.flatMap((_, index) => (index % COLUMNS === 0 ? [index] : []))
  const shown = (mark: number | null | undefined) =>
    mark === undefined ? "" : mark === null ? words.gaveNone : String(mark)
  return {
    tables: starts.map((start) => ({
      days: meetings.slice(start, start + COLUMNS).map(({ day }) => day),
      rows: lines.map(({ name, given }) => ({
        name,
        marks: given.slice(start, start + COLUMNS).map(shown),
      })),
    })),
    lines: lines.map(({ name, given }) => ({ name, marks: given.map((mark) => mark ?? null) })),
  }
}
