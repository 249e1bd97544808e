import type { Question } from "./question.ts"

export const goals: Question[] = [
  {
    id: "D1",
    nl: "Hoe ziet een gewone dinsdag eruit als het goed gaat?",
    en: "What does an ordinary Tuesday look like when things go well?",
  },
  {
    id: "D2",
    nl: "Wat wil jij zelf? Even los van wat wij of de rechter willen.",
    u: "Wat wilt u zelf? Even los van wat wij of de rechter willen.",
    en: "What do you want yourself? Leaving aside what we or the judge want.",
  },
  {
    id: "D3",
    nl: "Wat moeten de kinderen later over deze tijd kunnen vertellen?",
    en: "What should the children be able to say about this time later?",
  },
  {
    id: "D4",
    nl: "Wat doe je dan wel, in plaats van dat?",
    u: "Wat doet u dan wel, in plaats van dat?",
    en: "What will you do instead of that?",
  },
  {
    id: "D5",
    nl: "Waaraan merkt je kind het eerst dat het beter gaat?",
    u: "Waaraan merkt uw kind het eerst dat het beter gaat?",
    en: "How will your child notice first that things are better?",
  },
  {
    id: "D6",
    nl: "Jullie doel en het doel van jeugdbescherming: waar raken die elkaar?",
    u: "Uw doel en het doel van jeugdbescherming: waar raken die elkaar?",
    en: "Your goal and child protection’s goal: where do they touch?",
  },
  {
    id: "D7",
    nl: "Wat moet jeugdbescherming zien, en hoe lang, om weg te kunnen gaan?",
    en: "What must child protection see, and for how long, to be able to leave?",
  },
  {
    id: "D8",
    nl: "Welk doel kies je als eerste? Meer dan vijf tegelijk is te veel.",
    u: "Welk doel kiest u als eerste? Meer dan vijf tegelijk is te veel.",
    en: "Which goal do you pick first? More than five at once is too much.",
  },
  {
    id: "D9",
    nl: "Zijn dit jouw woorden? Welk woord moet anders?",
    u: "Zijn dit uw woorden? Welk woord moet anders?",
    en: "Are these your words? Which word should change?",
  },
]
