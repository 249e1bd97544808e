import type { Question } from "./question.ts"

export const lookingBack: Question[] = [
  {
    id: "R1",
    nl: "Hoe gingen we vandaag met elkaar om?",
    en: "How did we treat each other today?",
  },
  {
    id: "R2",
    nl: "Doet iedereen wat hij of zij beloofde? Ook de hulpverleners?",
    en: "Does everyone do what they promised? The professionals too?",
  },
  {
    id: "R3",
    nl: "Werken we aan wat voor jou belangrijk is?",
    u: "Werken we aan wat voor u belangrijk is?",
    en: "Are we working on what matters to you?",
  },
  {
    id: "R4",
    nl: "Ging het te snel, te langzaam of goed?",
    en: "Too fast, too slow or just right?",
  },
  {
    id: "R5",
    nl: "Wat hielp jou vandaag het meest?",
    u: "Wat hielp u vandaag het meest?",
    en: "What helped you most today?",
  },
  {
    id: "R6",
    nl: "Wat moeten we de volgende keer anders doen?",
    en: "What should we do differently next time?",
  },
  {
    id: "R7",
    nl: "Is er iets wat je niet kon zeggen? Met wie wil je dat bespreken?",
    u: "Is er iets wat u niet kon zeggen? Met wie wilt u dat bespreken?",
    en: "Is there something you could not say? With whom do you want to discuss it?",
  },
  {
    id: "R8",
    nl: "Hoe ga je naar huis? Wie is er vanavond voor je?",
    u: "Hoe gaat u naar huis? Wie is er vanavond voor u?",
    en: "How do you go home? Who is there for you tonight?",
  },
  {
    id: "R9",
    nl: "Voor de hulpverleners: wat heb jij vandaag van dit gezin geleerd?",
    u: "Voor de hulpverleners: wat hebt u vandaag van dit gezin geleerd?",
    en: "For the professionals: what did you learn from this family today?",
  },
]
