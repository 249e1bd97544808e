import type { Owner } from "../../../src/meeting/schema.ts"
import type { Around } from "./around.ts"
import { said, type Said } from "./said.ts"
import { notesOn, signedBy, type Note } from "./views.ts"

/** A goal, in the words of whoever wants it. */
export interface Wish {
  text: Said
  /** Its number, whose it is. */
  about: string
  notes: Note[]
}

export function wishesOf(read: Around, owners: readonly Owner[]): Wish[] {
  const { goals, goalNumber, words } = read
  return goals
    .filter(({ owner }) => owners.includes(owner))
    .map((goal) => ({
      text: said(goal.text),
      about: [
        goals.length > 1 && words.goal(goalNumber(goal.id) ?? 0),
        signedBy(read, goal),
        goal.owner === "child" && words.childsOwn,
        goal.owner === "shared" && words.sharedGoal,
      ]
        .filter(Boolean)
        .join(" · "),
      notes: notesOn(read, goal),
    }))
}
