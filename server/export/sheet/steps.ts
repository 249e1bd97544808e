import type { PlanStep } from "../../../src/meeting/queries/plan.ts"
import type { Around } from "./around.ts"
import { dayIn } from "./dates.ts"
import { said, type Said } from "./said.ts"
import { notesOn, type Note } from "./views.ts"

/** One row of the table of steps. */
export interface Step {
  who: string
  /** Its number and its goal, where the plan speaks of them. */
  about: string
  text: Said
  /** How it went, once that is known. */
  state: string | null
  helped: Said
  notes: Note[]
  often: Said
  by: string | null
  seenBy: string
  ifNot: Said
}

export function stepsOf(read: Around): Step[] {
  const { plan, words, language, names } = read
  return plan.steps.map((step) => ({
    who: names(step.who),
    about: aboutStep(read, step),
    text: said(step.text),
    state: step.state === "open" ? null : words.states[step.state],
    helped: said(step.helped),
    notes: notesOn(read, step),
    often: said(step.often),
    by: step.by && words.by(dayIn(language, step.by)),
    seenBy: names(step.seenBy),
    ifNot: said(step.ifNot),
  }))
}

function aboutStep({ goals, goalNumber, stepNumber, words }: Around, step: PlanStep): string {
  const goal = goalNumber(step.goal)
  return [
    words.stepNumber(stepNumber(step.id)),
    goal !== null && goals.length > 1 && words.forGoal(goal),
  ]
    .filter(Boolean)
    .join(", ")
}
