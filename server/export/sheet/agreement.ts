import type { Answer } from "../../../src/meeting/schema.ts"
import type { Around } from "./around.ts"
import { inside, oneLine, quoted, said, type Said } from "./said.ts"

/** What one person answered when everyone was asked. */
export interface Agreed {
  name: string
  /** Who they are to the children, in a word or two. */
  role: string | null
  answer: Answer | "none"
  label: string
  /** Their own words; of who was not asked, why. */
  text: Said
}

/** It stands on the line of the name. */
const A_WORD_OR_TWO = 20

/** Each person at the table, also who was not asked: a plan is never shown as everybody's without them. */
export function agreementOf({ plan, people, words }: Around): Agreed[] {
  const given = new Map(plan.agreements.map((agreement) => [agreement.personId, agreement]))
  return people.flatMap(({ personId, name, role, isFor }) => {
    const agreement = given.get(personId)
    if (!agreement) return []
    const answer = agreement.answer ?? "none"
    return {
      name: inside(name),
      role: wordFor(isFor) || (role === "other" ? null : words.roles[role]),
      answer,
      label: words.answers[answer],
      text: agreement.answer ? quoted(agreement.text) : said(agreement.text),
    }
  })
}

function wordFor(isFor: string): string {
  const word = oneLine(isFor)
  return word.length <= A_WORD_OR_TWO ? inside(word) : ""
}
