import type { Around } from "./around.ts"
import { capital } from "./dates.ts"
import { lineOf, said, type Line, type Said } from "./said.ts"

/** A question answered with 0 to 10: a row for each person who was asked, and never an average. */
export interface ScaleRows {
  question: Line
  goal: string | null
  zero: Said
  ten: Said
  rows: { name: string; value: number | null; why: Said }[]
}

export function scalesOf({ plan, people, goals, words, names, goalNumber }: Around): ScaleRows[] {
  return plan.scales.map(({ id, question, zero, ten, goal }) => {
    const number = goalNumber(goal)
    const scores = plan.scores.filter((score) => score.scale === id)
    return {
      question: lineOf(question.replace(/\s+/g, " ").trim() || words.scale),
      goal: number !== null && goals.length > 1 ? capital(words.forGoal(number)) : null,
      zero: said(zero),
      ten: said(ten),
      rows: people.flatMap((person) =>
        scores
          .filter(({ personId }) => personId === person.personId)
          .map(({ value, why }) => ({ name: names([person]), value, why: said(why) })),
      ),
    }
  })
}
