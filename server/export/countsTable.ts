import { FELT_PACES, type FeedbackAnswer, type FeltPace } from "../../src/contract/answers.ts"
import { LOOKING_BACK, RATINGS, type Language } from "../../src/meeting/schema.ts"
import { tableIn } from "./spreadsheet.ts"

/** What is counted when enough people have answered. */
type Counted = Extract<FeedbackAnswer, { treated: unknown }>

interface Words {
  head: string[]
  questions: Record<(typeof LOOKING_BACK)[number] | "pace", string>
  paces: Record<FeltPace, string>
}

const WORDS: Record<Language, Words> = {
  nl: {
    head: ["Dag", "Vraag", "Antwoord", "Aantal", "Mensen die antwoordden"],
    questions: {
      treated: "Hoe gingen we vandaag met elkaar om? (1 = niet goed, 5 = heel goed)",
      kept: "Doet iedereen wat hij of zij beloofde? Ook de hulpverleners? (1 = nee, 5 = ja, iedereen)",
      matters: "Werken we aan wat voor jou belangrijk is? (1 = nee, 5 = ja, helemaal)",
      pace: "Ging het te snel, te langzaam of goed?",
    },
    paces: { slow: "te langzaam", right: "goed", fast: "te snel" },
  },
  en: {
    head: ["Day", "Question", "Answer", "Count", "People who answered"],
    questions: {
      treated: "How did we treat each other today? (1 = not well, 5 = very well)",
      kept: "Does everyone do what they promised? The professionals too? (1 = no, 5 = yes, everyone)",
      matters: "Are we working on what matters to you? (1 = no, 5 = yes, completely)",
      pace: "Too fast, too slow or just right?",
    },
    paces: { slow: "too slow", right: "just right", fast: "too fast" },
  },
}

/**
 * The counts alone as a table (CSV) for the organisation: a row an answer, with the day (`2026-11-19`).
 * Not a word of the case: no title, no name, no number of the meeting, and nothing that people wrote.
 */
export function countsTable(on: string, counts: Counted, language: Language): string {
  const { head, questions, paces } = WORDS[language]
  const rated = LOOKING_BACK.flatMap((question) =>
    RATINGS.map((rating) => [questions[question], rating, counts[question][rating]] as const),
  )
  const paced = FELT_PACES.map((pace) => [questions.pace, paces[pace], counts.pace[pace]] as const)
  const rows = [...rated, ...paced].map(([question, answer, count]) =>
    [on, question, answer, count, counts.answers].map(String),
  )
  return tableIn(language, [head, ...rows])
}
