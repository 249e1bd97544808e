import type { Owner } from "../../../src/meeting/schema.ts"
import { isWritten, type Around } from "./around.ts"
import { said, type Said } from "./said.ts"
import { notesOn, signedBy, type Note } from "./views.ts"

/** A goal, in the words of whoever wants it. */
export interface Wish {
  text: Said
  /** Its number, whose it is. */
  about: string
  /** The goals that came together in it, each in its own words and signed. */
  joins: { text: Said; about: string }[]
  notes: Note[]
}

export function wishesOf(read: Around, owners: readonly Owner[]): Wish[] {
  const { goals, goalNumber, numbered, words } = read
  return goals
    .filter(({ owner }) => owners.includes(owner))
    .map((goal) => ({
      text: said(goal.text),
      about: [
        numbered && words.goal(goalNumber(goal.id) ?? 0),
        signedBy(read, goal),
        goal.owner === "child" && words.childsOwn,
        goal.owner === "shared" && words.sharedGoal,
      ]
        .filter(Boolean)
        .join(" · "),
      joins: goal.joins
        .filter(isWritten)
        .map((joined) => ({ text: said(joined.text), about: signedBy(read, joined) })),
      notes: notesOn(read, goal),
    }))
}
