import type { Answer, Column, Kind, StepState } from "../meeting/schema.ts"
import type { SignName } from "./Sign.tsx"

export const SIGN_OF_COLUMN: Record<Column, SignName> = {
  worries: "worries",
  safety: "safety",
  plan: "goals",
}

export const SIGN_OF_KIND: Record<Kind, SignName> = {
  worry: "worries",
  safety: "safety",
  goal: "goal",
  demand: "demand",
  step: "step",
}

/** Yes is full, partly is half, no is open; who was not asked has a short line. */
export const SIGN_OF_ANSWER: Record<Answer | "none", SignName> = {
  agree: "yes",
  partly: "part",
  disagree: "no",
  none: "none",
}

/** What became of a step, told by the same dot: done is full, done another way is half. */
export const SIGN_OF_STATE: Record<Exclude<StepState, "open">, SignName> = {
  done: "yes",
  other: "part",
  "not-yet": "no",
}
