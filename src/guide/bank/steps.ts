import type { Question } from "./question.ts"

export const steps: Question[] = [
  {
    id: "K1",
    nl: "Wat is het kleinste dat je deze week kunt doen en waar de kinderen iets van merken?",
    u: "Wat is het kleinste dat u deze week kunt doen en waar de kinderen iets van merken?",
    en: "What is the smallest thing you can do this week that the children will notice?",
  },
  {
    id: "K2",
    nl: "Wie doet dit? Wie helpt als het niet lukt?",
    en: "Who does this? Who helps if it doesn’t work?",
  },
  {
    id: "K3",
    nl: "Welke dag, hoe laat, hoe vaak?",
    en: "Which day, what time, how often?",
  },
  {
    id: "K4",
    nl: "Hoe groot is de kans dat het lukt? Zullen we de stap kleiner maken?",
    en: "How likely is it to work? Shall we make the step smaller?",
  },
  {
    id: "K5",
    nl: "Wat kan ertussen komen? Wat doe je dan?",
    u: "Wat kan ertussen komen? Wat doet u dan?",
    en: "What could get in the way? What will you do then?",
  },
  {
    id: "K6",
    nl: "Wie ziet dat de stap gezet is?",
    en: "Who will see that the step was taken?",
  },
  {
    id: "K7",
    nl: "Wat kan iemand van de familie of de buurt doen in plaats van een hulpverlener?",
    en: "What can someone from family or street do instead of a professional?",
  },
  {
    id: "K8",
    nl: "Welke twee manieren zijn er? Welke past bij jullie?",
    u: "Welke twee manieren zijn er? Welke past bij u?",
    en: "Which two ways are there? Which one suits you?",
  },
  {
    id: "K9",
    nl: "Welk loket of formulier kunnen we weghalen?",
    en: "Which desk or form can we take away?",
  },
]
