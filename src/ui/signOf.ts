import type { Answer, Column, Kind } from "../meeting/schema.ts"
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
