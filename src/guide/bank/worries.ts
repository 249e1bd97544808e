import type { Question } from "./question.ts"

export const worries: Question[] = [
  {
    id: "Z1",
    nl: "Vertel wat er gebeurde, alsof we het op film terugzien.",
    u: "Vertelt u wat er gebeurde, alsof we het op film terugzien.",
    en: "Tell us what happened as if we are watching it back on film.",
  },
  {
    id: "Z2",
    nl: "Wanneer was de laatste keer? Wie was erbij?",
    en: "When was the last time? Who was there?",
  },
  {
    id: "Z3",
    nl: "Hoe vaak gebeurt dit? Elke dag, elke week, soms?",
    en: "How often does this happen? Daily, weekly, sometimes?",
  },
  {
    id: "Z4",
    nl: "Wat hebben de kinderen daarvan gezien of gehoord?",
    en: "What did the children see or hear of it?",
  },
  {
    id: "Z5",
    nl: "Wat merkte je daarna aan de kinderen?",
    u: "Wat merkte u daarna aan de kinderen?",
    en: "What did you notice in the children afterwards?",
  },
  {
    id: "Z6",
    nl: "Stel, alles blijft zo. Wat kan er dan over een half jaar met de kinderen gebeurd zijn?",
    en: "Suppose it all stays like this. What could have happened to the children half a year from now?",
  },
  {
    id: "Z7",
    nl: "Welke zorg houdt jou wakker?",
    u: "Welke zorg houdt u wakker?",
    en: "Which worry keeps you awake?",
  },
  {
    id: "Z8",
    nl: "Welke kaart op het bord zie jij anders? Wat moet er dan bij staan?",
    u: "Welke kaart op het bord ziet u anders? Wat moet er dan bij staan?",
    en: "Which card on the board do you see differently? What should be added?",
  },
  {
    id: "Z9",
    nl: "Wat maakt het zwaarder om dit op te lossen? Denk aan geld, slaap, wonen, gezondheid. En wat doen wij als hulpverleners dat het zwaarder maakt?",
    en: "What makes this harder to solve? Money, sleep, housing, health. And what do we as professionals do that makes it harder?",
  },
  {
    id: "Z10",
    nl: "Welke zorg gaat eerst, en welke kan wachten?",
    en: "Which worry comes first, and which can wait?",
  },
]
