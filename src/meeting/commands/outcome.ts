/** Why a command did nothing. A closed list: each has its sentence in every language. */
export const REFUSALS = [
  "not-allowed",
  "board-closed",
  "column-locked",
  "no-such-card",
  "too-long",
  "too-many-cards",
  "scale-scored",
] as const
export type Refusal = (typeof REFUSALS)[number]

export type Outcome = { done: true } | { done: false; because: Refusal }

export const done: Outcome = { done: true }

export function refused(because: Refusal): Outcome {
  return { done: false, because }
}
