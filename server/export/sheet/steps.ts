import type { PlanStep } from "../../../src/meeting/queries/plan.ts"
import type { Around } from "./around.ts"
import { dayIn, plainDayIn } from "./dates.ts"
import { listed, said, type Said } from "./said.ts"
import { notesOn, type Note } from "./views.ts"

/** One row of the table of steps. */
export interface Step {
  who: string
  /** Whether the family carries it, its network, or a professional. */
  carried: string
  /** Its number, its goal, and that it takes a desk away. */
  about: string
  text: Said
  /** How it went, once that is known. */
  state: string | null
  helped: Said
  notes: Note[]
  often: Said
  /** From when, and by when. */
  days: string[]
  seenBy: string
  ifNot: Said
}

export function stepsOf(read: Around): Step[] {
  const { plan, words, names } = read
  return plan.steps.map((step) => ({
    who: names(step.who),
    carried: carriersIn(read, step),
    about: aboutStep(read, step),
    text: said(step.text),
    state: step.state === "open" ? null : words.states[step.state],
    helped: said(step.helped),
    notes: notesOn(read, step),
    often: said(step.often),
    days: daysOf(read, step),
    seenBy: names(step.seenBy),
    ifNot: said(step.ifNot),
  }))
}

/** By whom a step is carried, in our words. */
export function carriersIn({ words, language }: Around, { carriedBy }: PlanStep): string {
  return listed(
    language,
    carriedBy.map((carrier) => words.carriers[carrier]),
  )
}

function aboutStep({ numbered, goalNumber, stepNumber, words }: Around, step: PlanStep): string {
  const goal = goalNumber(step.goal)
  return [
    words.stepNumber(stepNumber(step.id)),
    goal !== null && numbered && words.forGoal(goal),
    step.desk && words.desk,
  ]
    .filter(Boolean)
    .join(", ")
}

/**
 * The day by which it is done has its weekday, for that is the one to remember. One day is said once; of
 * two in one year, only the last says which.
 */
function daysOf({ words, language }: Around, { from, by }: PlanStep): string[] {
  if (from && from === by) return [words.on(dayIn(language, by))]
  return [
    from ? words.from(plainDayIn(language, from, by)) : "",
    by ? words.by(dayIn(language, by)) : "",
  ].filter(Boolean)
}
