import type { Answer } from "../../../src/meeting/schema.ts"
import type { Around } from "./around.ts"
import { inside, quoted, type Said } from "./said.ts"

/** What one person answered when everyone was asked. */
export interface Agreed {
  name: string
  role: string | null
  answer: Answer | "none"
  label: string
  text: Said
}

/** Each person at the table, also who was not asked: a plan is never shown as everybody's without them. */
export function agreementOf({ plan, people, words }: Around): Agreed[] {
  const given = new Map(plan.agreements.map((agreement) => [agreement.personId, agreement]))
  return people.flatMap(({ personId, name, role }) => {
    const agreement = given.get(personId)
    if (!agreement) return []
    const answer = agreement.answer ?? "none"
    return {
      name: inside(name),
      role: role === "other" ? null : words.roles[role],
      answer,
      label: words.answers[answer],
      text: quoted(agreement.text),
    }
  })
}
