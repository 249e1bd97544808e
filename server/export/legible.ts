import type { Plan } from "../../src/meeting/queries/plan.ts"

/** `\r\n` and its relatives: a line ends in one way. */
const LINE_ENDS = /\r\n|[\v\f\r\u0085\u2028\u2029]/g
/** What steers a machine, or forces the direction of a line; a line's end and a tab stay. */
const STEERING = /(?![\n\t])[\p{Control}\u202a-\u202e\ufeff]/gu
/** Half a character, and the two that no document may hold. */
const NO_CHARACTER = /[\p{Surrogate}\ufffe\uffff]/gu

/** Text that any program may be given: as it was written, without what is no writing. */
export function legible(text: string): string {
  return text.replace(LINE_ENDS, "\n").replace(STEERING, "").replace(NO_CHARACTER, "\ufffd")
}

/** The same of everything that people wrote in a plan. */
export function legiblePlan(plan: Plan): Plan {
  return JSON.parse(JSON.stringify(plan), (_key, value: unknown) =>
    typeof value === "string" ? legible(value) : value,
  ) as Plan
}
