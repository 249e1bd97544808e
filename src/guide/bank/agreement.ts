import type { Question } from "./question.ts"

export const agreement: Question[] = [
  {
    id: "A1",
    nl: "Ik lees het plan voor. Zeg stop als iets niet klopt.",
    u: "Ik lees het plan voor. Zegt u stop als iets niet klopt.",
    en: "I’ll read the plan aloud. Say stop if something is wrong.",
  },
  {
    id: "A2",
    nl: "Waar zeg je ja tegen? Waar twijfel je over?",
    u: "Waar zegt u ja tegen? Waar twijfelt u over?",
    en: "What do you say yes to? What are you unsure about?",
  },
  {
    id: "A3",
    nl: "Wat moet erbij staan, zodat jij ja kunt zeggen?",
    u: "Wat moet erbij staan, zodat u ja kunt zeggen?",
    en: "What must be added so you can say yes?",
  },
  {
    id: "A4",
    nl: "Ben je het niet eens? Zeg het in je eigen woorden, dan staat het zo in het plan.",
    u: "Bent u het niet eens? Zegt u het in uw eigen woorden, dan staat het zo in het plan.",
    en: "Don’t agree? Say it in your own words and that is how it goes in the plan.",
  },
  {
    id: "A5",
    nl: "Wat staat vast en mag niet anders? Waar kiezen jullie zelf over?",
    u: "Wat staat vast en mag niet anders? Waar kiest u zelf over?",
    en: "What is fixed and cannot change? What do you choose yourselves?",
  },
  {
    id: "A6",
    nl: "Wie bel je als het misgaat? Ook ’s nachts?",
    u: "Wie belt u als het misgaat? Ook ’s nachts?",
    en: "Who do you call if it goes wrong? At night too?",
  },
  {
    id: "A7",
    nl: "Wie houdt het overzicht? Is dat goed voor jullie?",
    u: "Wie houdt het overzicht? Is dat goed voor u?",
    en: "Who keeps the overview? Is that all right with you?",
  },
  {
    id: "A8",
    nl: "Wie krijgt het hele plan? Wie krijgt alleen een stukje?",
    en: "Who gets the whole plan? Who gets only a part?",
  },
  {
    id: "A9",
    nl: "Wanneer zien we elkaar weer, en wie regelt dat?",
    en: "When do we meet again, and who arranges it?",
  },
]
