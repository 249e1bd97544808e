import { lastOf } from "../../../src/meeting/queries/scales.ts"
import type { Around } from "./around.ts"
import { capital, dayIn } from "./dates.ts"
import { historyOf, type History } from "./history.ts"
import { lineOf, said, type Line, type Said } from "./said.ts"

/** A question answered with 0 to 10: a row for each person who was asked, and never an average. */
export interface ScaleRows {
  question: Line
  goal: string | null
  zero: Said
  ten: Said
  /** `before` is what they gave last time, where they gave a number. */
  rows: {
    name: string
    value: number | null
    before: number | null
    /** In the place of a number for who passes. */
    passed: string
    why: Said
  }[]
  /** What the rings are; nothing where there are none. */
  ring: string | null
  /** The numbers of every meeting, once there were three. */
  history: History | null
}

/** `now` (ms since 1970) dates a draft. */
export function scalesOf(read: Around, now: number): ScaleRows[] {
  const { plan, language, people, words, numbered, names, goalNumber } = read
  return plan.scales.map(({ id, question, zero, ten, goal, ...scale }) => {
    const number = goalNumber(goal)
    const last = lastOf(scale)
    const scores = plan.scores.filter((score) => score.scale === id)
    return {
      question: lineOf(question.replace(/\s+/g, " ").trim() || words.scale),
      goal: number !== null && numbered ? capital(words.forGoal(number)) : null,
      zero: said(zero),
      ten: said(ten),
      rows: people.flatMap((person) =>
        scores
          .filter(({ personId }) => personId === person.personId)
          .map(({ value, why }) => {
            const before = last?.marks[person.personId] ?? null
            const then = before === null ? [] : [words.lastTime(before)]
            const passed = [words.passed, ...then].join(", ")
            return { name: names([person]), value, before, passed, why: said(why) }
          }),
      ),
      ring: last ? words.ring(dayIn(language, last.on)) : null,
      history: historyOf(read, { id, before: scale.before }, now),
    }
  })
}
