import type { Column, Kind, Stage } from "../../meeting/schema.ts"

/** What a card can be in a column: in the third one a goal first. */
export const KINDS_IN: Record<Column, readonly [Kind, ...Kind[]]> = {
  worries: ["worry"],
  safety: ["safety"],
  plan: ["goal", "step", "demand"],
}

/** What is spoken about in a stage, and so where a new card goes unless somebody says otherwise. */
export function kindAt(stage: Stage): Kind {
  switch (stage) {
    case "safety":
    case "scale":
      return "safety"
    case "goals":
    case "agreement":
      return "goal"
    case "family-time":
    case "steps":
      return "step"
    case "welcome":
    case "worries":
    case "looking-back":
      return "worry"
  }
}
