import type { Plan } from "../../../src/meeting/queries/plan.ts"
import type { Language } from "../../../src/meeting/schema.ts"
import { agreementOf, type Agreed } from "./agreement.ts"
import { around } from "./around.ts"
import { cardsOf, worriesOf, type Card } from "./cards.ts"
import type { For } from "./copy.ts"
import { demandsOf, type Demands } from "./demands.ts"
import {
  againOf,
  copiesOf,
  presentOf,
  warningsOf,
  type CopyGiven,
  type Piece,
  type Present,
  type Warning,
} from "./ending.ts"
import { headingOf, type Heading } from "./heading.ts"
import { listed, said, type Said } from "./said.ts"
import { scalesOf, type ScaleRows } from "./scales.ts"
import { stepsOf, type Step } from "./steps.ts"
import { wishesOf, type Wish } from "./wishes.ts"
import type { Words } from "./words.ts"

/**
 * The plan as it is read on paper: every sentence and name in its place, and nothing of how it
 * looks. What is empty is absent.
 */
export interface Sheet extends Heading {
  /** Of the words around, and of what people wrote. */
  language: Language
  spoken: Language
  draft: boolean
  /** Said when nothing lies on the board, though there may be people at the table. */
  nothing: string | null
  /** The document's own date, in UTC. */
  made: Record<"year" | "month" | "day" | "hour" | "minute" | "second", number>
  words: Words
  title: Said
  question: Said
  family: Wish[]
  agreement: Agreed[]
  /** Who has no answer there: interpreters, and who was awaited and did not come. */
  alsoThere: string | null
  agency: Wish[]
  demands: Demands
  steps: Step[]
  warnings: Warning[]
  again: Piece[]
  scales: ScaleRows[]
  worries: Card[]
  safety: Card[]
  present: Present | null
  houseRules: Said
  parked: Said
  copies: CopyGiven[]
  /** Who may sign; nobody signs a draft. */
  signatures: string[]
}

/**
 * Lays the plan out in a language, or the part of it that one person gets. `now` (ms since 1970) dates
 * a draft, which has no date itself.
 */
export function sheetOf(whole: Plan, language: Language, now: number, of: For = {}): Sheet {
  const read = around(whole, language, of)
  const { plan, words, people } = read
  const { goals, demands, steps, worries, safety, scales } = plan
  const board = [goals, demands, steps, worries, safety, scales]
  const isEmpty = plan.copyFor ? steps.length === 0 : board.every(({ length }) => length === 0)
  const interpreters = people.filter(({ group }) => group === "interpreter")
  const notHere = plan.awaited.filter(({ group }) => group !== "interpreter")
  const namesOf = (who: typeof notHere) =>
    listed(
      language,
      who.map(({ name }) => name),
    )
  const agreement = agreementOf(read)
  return {
    language,
    spoken: plan.language,
    made: partsOf(new Date(plan.fixedAt ?? now)),
    draft: plan.draft,
    nothing: isEmpty ? (plan.copyFor ? words.nothingOfYours : words.nothingYet) : null,
    words,
    title: said(plan.title),
    ...headingOf(read, now),
    question: said(plan.question),
    family: wishesOf(read, ["family", "child", "shared"]),
    agreement,
    alsoThere:
      [
        interpreters.length > 0 && words.alsoAtTheTable(namesOf(interpreters)),
        notHere.length > 0 && words.notAtTheTable(namesOf(notHere)),
      ]
        .filter(Boolean)
        .join(" ") || null,
    agency: wishesOf(read, ["agency"]),
    demands: demandsOf(read),
    steps: stepsOf(read),
    warnings: warningsOf(read),
    again: againOf(read),
    scales: scalesOf(read, now),
    worries: worriesOf(read),
    safety: cardsOf(read, plan.safety),
    present: presentOf(read),
    houseRules: said(plan.houseRules),
    parked: said(plan.parked),
    copies: copiesOf(read),
    signatures: plan.draft ? [] : agreement.map(({ name }) => name),
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
