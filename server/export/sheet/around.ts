import type { CardId, PersonId } from "../../../src/meeting/ids.ts"
import { byGroup, shortNames } from "../../../src/meeting/queries/people.ts"
import type { Plan, PlanCard, Who } from "../../../src/meeting/queries/plan.ts"
import type { Language } from "../../../src/meeting/schema.ts"
import { listed } from "./said.ts"
import { WORDS, type Words } from "./words.ts"

/** What every part of the sheet reads: the plan, our words, and what people, goals and steps are called in it. */
export interface Around {
  plan: Plan
  language: Language
  words: Words
  /** Everyone at the table: the family first, then its network, then professionals. */
  people: Plan["people"]
  /** Goals that say something, as they are numbered. */
  goals: Plan["goals"]
  names: (who: readonly Who[]) => string
  goalNumber: (goal: CardId | null | undefined) => number | null
  stepNumber: (step: CardId) => number
}

export function around(plan: Plan, language: Language): Around {
  const people = byGroup(plan.people).flatMap((group) => group.people)
  const short = shortNames(people.map(({ personId, name }) => ({ id: personId, name })))
  const goals = plan.goals.filter(isWritten)
  return {
    plan,
    language,
    words: WORDS[language],
    people,
    goals,
    names: (who) =>
      listed(
        language,
        unique(who).map(({ personId, name }) => short.get(personId) ?? name),
      ),
    goalNumber: (goal) => placeIn(goals, goal),
    stepNumber: (step) => placeIn(plan.steps, step) ?? 0,
  }
}

export function isWritten({ text }: PlanCard): boolean {
  return text.trim() !== ""
}

function placeIn(cards: PlanCard[], id: CardId | null | undefined): number | null {
  return cards.findIndex((card) => card.id === id) + 1 || null
}

function unique(who: readonly Who[]): Who[] {
  return [...new Map<PersonId, Who>(who.map((each) => [each.personId, each])).values()]
}
