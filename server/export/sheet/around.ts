import type { CardId, PersonId } from "../../../src/meeting/ids.ts"
import { byGroup, shortNames } from "../../../src/meeting/queries/people.ts"
import type { Plan, PlanCard, Who } from "../../../src/meeting/queries/plan.ts"
import type { Language } from "../../../src/meeting/schema.ts"
import { partFor, type For } from "./copy.ts"
import { listed } from "./said.ts"
import type { Words } from "./words.ts"
import { WORDS } from "./wordsIn.ts"

/** What every part of the sheet reads: the plan, our words, and what people, goals and steps are called in it. */
export interface Around {
  /** The plan, or the part of it that is in this copy. */
  plan: Plan
  language: Language
  words: Words
  /** Everyone at the table: the family first, then its network, then professionals. */
  people: Plan["people"]
  /** Goals that say something. */
  goals: Plan["goals"]
  /** Whether goals have numbers: a single one needs none. */
  numbered: boolean
  names: (who: readonly Who[]) => string
  goalNumber: (goal: CardId | null | undefined) => number | null
  stepNumber: (step: CardId) => number
  demandNumber: (demand: CardId) => number
}

/** Names and numbers are those of the whole plan, so that a copy calls everything as the others do. */
export function around(whole: Plan, language: Language, of: For): Around {
  const plan = partFor(whole, of)
  // Also of who was awaited: they still carry steps.
  const known = [...whole.people, ...whole.awaited]
  const short = shortNames(known.map(({ personId, name }) => ({ id: personId, name })))
  const goals = whole.goals.filter(isWritten)
  return {
    plan,
    language,
    words: WORDS[language],
    people: byGroup(plan.people).flatMap((group) => group.people),
    goals: plan.goals.filter(isWritten),
    numbered: goals.length > 1,
    names: (who) =>
      listed(
        language,
        unique(who).map(({ personId, name }) => short.get(personId) ?? name),
      ),
    goalNumber: (goal) => placeIn(goals, goal),
    stepNumber: (step) => placeIn(whole.steps, step) ?? 0,
    demandNumber: (demand) => placeIn(whole.demands.filter(isWritten), demand) ?? 0,
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
