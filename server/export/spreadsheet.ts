import type { CardId } from "../../src/meeting/ids.ts"
import type { Plan, PlanCard } from "../../src/meeting/queries/plan.ts"
import type { Language } from "../../src/meeting/schema.ts"
import { legiblePlan } from "./legible.ts"
import { partFor, type For } from "./sheet/copy.ts"
import type { Said } from "./sheet/said.ts"
import { sheetOf } from "./sheet/sheet.ts"

/** Spreadsheets in Dutch take a comma for a number's, and so part cells by a semicolon. */
const SEPARATOR: Record<Language, string> = { nl: ";", en: "," }

/** What a spreadsheet reads as something to work out, in wide signs too, and not as words. */
const FORMULA = /^(\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\n])/

/**
 * The steps as a table (CSV) for a spreadsheet: a row a step, of everyone or of one person's part. Words
 * that a spreadsheet would work out have an apostrophe before them. `now` (ms since 1970) dates a draft.
 */
export function planSpreadsheet(
  written: Plan,
  language: Language,
  now: number,
  of: For = {},
): string {
  const whole = legiblePlan(written)
  const plan = partFor(whole, of)
  const { words, steps, footer } = sheetOf(whole, language, now, of)
  const head = [
    words.who,
    words.what,
    words.when,
    words.howOften,
    words.whoSees,
    words.ifNot,
    words.forWhichGoal,
    words.howItStands,
    words.fromDay,
    words.carriedBy,
    words.forWhichDemand,
    words.forWhichWorry,
    words.takesDesk,
    words.whatHelped,
    words.plan,
  ]
  const textsOf = (cards: readonly PlanCard[], ids: readonly CardId[]) =>
    cards
      .filter(({ id }) => ids.includes(id))
      .map(({ text }) => text)
      .join("\n")
  const rows = plan.steps.map(({ from, by, goal, meets, answers, desk, state }, index) => {
    const step = steps[index]
    return [
      step?.who ?? "",
      textOf(step?.text),
      by ?? "",
      textOf(step?.often),
      step?.seenBy ?? "",
      textOf(step?.ifNot),
      plan.goals.find(({ id }) => id === goal)?.text ?? "",
      words.states[state],
      from ?? "",
      step?.carried ?? "",
      textsOf(plan.demands, meets),
      textsOf(plan.worries, answers),
      desk ? words.yes : "",
      textOf(step?.helped),
      // Which version it is of which day; a draft says that it is one.
      footer,
    ]
  })
  return tableIn(language, [head, ...rows])
}

/** Rows of cells as a spreadsheet in this language reads them. */
export function tableIn(language: Language, rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(cell).join(SEPARATOR[language]))
  // The mark by which spreadsheets know that it is UTF-8.
  return `\ufeff${lines.map((line) => `${line}\r\n`).join("")}`
}

function textOf(said: Said | undefined): string {
  return said?.map(({ text }) => text).join("\n") ?? ""
}

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}
