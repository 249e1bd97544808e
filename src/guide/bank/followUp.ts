import { WHAT_IS_BETTER } from "../../meeting/whatIsBetter.ts"
import type { Question } from "./question.ts"

export const followUp: Question[] = [
  { id: "F1", ...WHAT_IS_BETTER },
  {
    id: "F2",
    nl: "Wie heeft daarvoor gezorgd? Hoe?",
    en: "Who made that happen? How?",
  },
  {
    id: "F3",
    nl: "Welke stap liep anders dan gedacht, en hielp toch?",
    en: "Which step went differently than planned and still helped?",
  },
  {
    id: "F4",
    nl: "Wat past er niet meer aan het plan?",
    en: "What no longer fits in the plan?",
  },
  {
    id: "F5",
    nl: "Was er een moment waarop het plan getest werd? Wat gebeurde er?",
    en: "Was there a moment the plan was tested? What happened?",
  },
  {
    id: "F6",
    nl: "Wat mag er nu al af: een afspraak, een bezoek, een hulpverlener?",
    en: "What can already go: an agreement, a visit, a professional?",
  },
]
