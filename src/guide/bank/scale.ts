import type { Question } from "./question.ts"

export const scale: Question[] = [
  {
    id: "S1",
    nl: "Wat betekent een 10 in dit gezin? En een 0?",
    en: "What does a 10 mean in this family? And a 0?",
  },
  {
    id: "S2",
    nl: "Denk eerst stil na. Welk cijfer geef jij vandaag?",
    u: "Denkt u eerst stil na. Welk cijfer geeft u vandaag?",
    en: "Think quietly first. Which number do you give today?",
  },
  {
    id: "S3",
    nl: "Wat zit er al in jouw cijfer? Wat gaat er dus al goed?",
    u: "Wat zit er al in uw cijfer? Wat gaat er dus al goed?",
    en: "What is already inside your number? So what is already going well?",
  },
  {
    id: "S4",
    nl: "De cijfers verschillen. Wat ziet de een dat de ander niet ziet?",
    en: "The numbers differ. What does one person see that another does not?",
  },
  {
    id: "S5",
    nl: "Welk cijfer zou het kind geven? Waar denkt het dan aan?",
    en: "Which number would the child give? What would it be thinking of?",
  },
  {
    id: "S6",
    nl: "Wat zien we als het één punt hoger is?",
    en: "What do we see when it is one point higher?",
  },
  {
    id: "S7",
    nl: "Bij welk cijfer is het goed genoeg voor jou? En voor jeugdbescherming?",
    u: "Bij welk cijfer is het goed genoeg voor u? En voor jeugdbescherming?",
    en: "At which number is it good enough for you? And for child protection?",
  },
  {
    id: "S8",
    nl: "Vorige keer gaf je een ander cijfer. Wat is er sindsdien gebeurd?",
    u: "Vorige keer gaf u een ander cijfer. Wat is er sindsdien gebeurd?",
    en: "Last time you gave another number. What has happened since?",
  },
  {
    id: "S9",
    nl: "Hoe zeker ben je dat dit plan ook in een slechte week werkt?",
    u: "Hoe zeker bent u dat dit plan ook in een slechte week werkt?",
    en: "How sure are you this plan also works in a bad week?",
  },
]
