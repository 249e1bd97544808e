import type { Plan } from "../../../src/meeting/queries/plan.ts"
import type { Language } from "../../../src/meeting/schema.ts"
import { agreementOf, type Agreed } from "./agreement.ts"
import { around } from "./around.ts"
import { cardsOf, type Card } from "./cards.ts"
import { capital, dayIn, momentIn } from "./dates.ts"
import { demandsOf, type Demands } from "./demands.ts"
import { inside, listed, said, type Said } from "./said.ts"
import { scalesOf, type ScaleRows } from "./scales.ts"
import { stepsOf, type Step } from "./steps.ts"
import { wishesOf, type Wish } from "./wishes.ts"
import type { Words } from "./words.ts"

/**
 * The plan as it is read on paper: every sentence and name in its place, and nothing of how it
 * looks. What is empty is absent.
 */
export interface Sheet {
  /** Of the words around, and of what people wrote. */
  language: Language
  spoken: Language
  draft: boolean
  /** Nothing lies on the board: there may be people at the table. */
  empty: boolean
  /** The document's own date, in UTC. */
  made: Record<"year" | "month" | "day" | "hour" | "minute" | "second", number>
  words: Words
  title: Said
  facts: string
  footer: string
  question: Said
  family: Wish[]
  agreement: Agreed[]
  alsoThere: string | null
  agency: Wish[]
  demands: Demands
  steps: Step[]
  scales: ScaleRows[]
  worries: Card[]
  safety: Card[]
  again: string[]
  /** Who may sign; nobody signs a draft. */
  signatures: string[]
}

/** Lays the plan out in a language. `now` (ms since 1970) dates a draft, which has no date itself. */
export function sheetOf(plan: Plan, language: Language, now: number): Sheet {
  const read = around(plan, language)
  const { words, people } = read
  const { goals, demands, steps, worries, safety, scales } = plan
  const interpreters = people.filter(({ group }) => group === "interpreter")
  const agreement = agreementOf(read)
  return {
    language,
    spoken: plan.language,
    made: partsOf(new Date(plan.fixedAt ?? now)),
    draft: plan.draft,
    empty: ![goals, demands, steps, worries, safety, scales].some(({ length }) => length > 0),
    words,
    title: said(plan.title),
    ...datesOf(plan, language, words, now),
    question: said(plan.question),
    family: wishesOf(read, ["family", "child", "shared"]),
    agreement,
    alsoThere:
      interpreters.length > 0
        ? words.alsoAtTheTable(
            listed(
              language,
              interpreters.map(({ name }) => name),
            ),
          )
        : null,
    agency: wishesOf(read, ["agency"]),
    demands: demandsOf(read),
    steps: stepsOf(read),
    scales: scalesOf(read),
    worries: cardsOf(read, plan.worries),
    safety: cardsOf(read, plan.safety),
    again: [
      plan.reviewOn ? `${capital(dayIn(language, plan.reviewOn))}.` : "",
      plan.coordinator?.name ? words.keepsOverview(inside(plan.coordinator.name)) : "",
    ].filter(Boolean),
    signatures: plan.draft ? [] : agreement.map(({ name }) => name),
  }
}

/** A fixed plan says its version and its day; a draft says on which day the board stood so. */
function datesOf(plan: Plan, language: Language, words: Words, now: number) {
  const at = plan.fixedAt ?? now
  const day = momentIn(language, at)
  const short = momentIn(language, at, false)
  if (plan.draft || plan.version === null)
    return { facts: words.asItStood(day), footer: `${words.draftOf(short)} ${words.noFile}` }
  return {
    facts: words.fixedOn(day, plan.version),
    footer: `${words.workingPlan(short, plan.version)} ${words.noFile}`,
  }
}

function partsOf(at: Date): Sheet["made"] {
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    day: at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  }
}
