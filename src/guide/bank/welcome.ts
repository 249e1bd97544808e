import type { Question } from "./question.ts"

export const welcome: Question[] = [
  {
    id: "O1",
    nl: "Wat moet er vandaag gebeuren, zodat je straks blij bent dat je er was?",
    u: "Wat moet er vandaag gebeuren, zodat u straks blij bent dat u er was?",
    en: "What has to happen today so you’ll be glad you came?",
  },
  {
    id: "O2",
    nl: "Wie ben jij voor de kinderen?",
    u: "Wie bent u voor de kinderen?",
    en: "Who are you to the children?",
  },
  {
    id: "O3",
    nl: "Wat heb je nodig om hier eerlijk te kunnen praten?",
    u: "Wat hebt u nodig om hier eerlijk te kunnen praten?",
    en: "What do you need to be able to talk honestly here?",
  },
  {
    id: "O4",
    nl: "Wie mist er aan deze tafel?",
    en: "Who is missing at this table?",
  },
]
