import type { Stage } from "../../meeting/schema.ts"
import { agreement } from "./agreement.ts"
import { child } from "./child.ts"
import { followUp } from "./followUp.ts"
import { goals } from "./goals.ts"
import { lookingBack } from "./lookingBack.ts"
import type { Question } from "./question.ts"
import { safety } from "./safety.ts"
import { scale } from "./scale.ts"
import { steps } from "./steps.ts"
import { welcome } from "./welcome.ts"
import { worries } from "./worries.ts"

/** What is asked in each stage. In family time nobody leads: its questions are those of the steps. */
export const BANK: Record<Exclude<Stage, "family-time">, readonly Question[]> = {
  welcome,
  worries,
  safety,
  scale,
  goals,
  steps,
  agreement,
  "looking-back": lookingBack,
}

/** What belongs to no stage: when people meet again, and for a child with three houses to draw. */
export const BESIDES = { "follow-up": followUp, child } as const

export function questionsAt(stage: Stage): readonly Question[] {
  return BANK[stage === "family-time" ? "steps" : stage]
}
