import type { Question } from "./question.ts"

export const safety: Question[] = [
  {
    id: "V1",
    nl: "Vertel over een keer dat het bijna misging en toch goed afliep.",
    u: "Vertelt u eens over een keer dat het bijna misging en toch goed afliep.",
    en: "Tell us about a time it nearly went wrong and still ended well.",
  },
  {
    id: "V2",
    nl: "Wat deed je toen precies? En daarna?",
    u: "Wat deed u toen precies? En daarna?",
    en: "What exactly did you do then? And after that?",
  },
  {
    id: "V3",
    nl: "Wie zag dat? Wat zou die persoon erover zeggen?",
    en: "Who saw that? What would they say about it?",
  },
  {
    id: "V4",
    nl: "Wat doe je nu al om de kinderen te beschermen als de spanning stijgt?",
    u: "Wat doet u nu al om de kinderen te beschermen als de spanning stijgt?",
    en: "What do you already do to protect the children when tension rises?",
  },
  {
    id: "V5",
    nl: "Naar wie gaan de kinderen toe als ze bang zijn? Wat doet die persoon?",
    en: "Who do the children go to when they are scared? What does that person do?",
  },
  {
    id: "V6",
    nl: "Hoe lukte dat, terwijl het zo zwaar was?",
    en: "How did you manage that when it was so hard?",
  },
  {
    id: "V7",
    nl: "Wanneer was jij trots op deze vader of moeder?",
    u: "Wanneer was u trots op deze vader of moeder?",
    en: "When were you proud of this father or mother?",
  },
  {
    id: "V8",
    nl: "Is dit een sterke kant, of bleef het kind hierdoor ook veilig? Waaraan zie je dat?",
    u: "Is dit een sterke kant, of bleef het kind hierdoor ook veilig? Waaraan ziet u dat?",
    en: "Is this a strength, or did it also keep the child safe? How can you tell?",
  },
  {
    id: "V9",
    nl: "Hoe vaak is dit deze maand gelukt?",
    en: "How often did this work this month?",
  },
  {
    id: "V10",
    nl: "Wat nog meer? Ook iets kleins telt.",
    en: "What else? Small things count too.",
  },
]
