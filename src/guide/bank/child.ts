import type { Question } from "./question.ts"

export const child: Question[] = [
  {
    id: "H1",
    nl: "Wat gebeurt er thuis waar je buikpijn van krijgt?",
    en: "What happens at home that gives you a tummy ache?",
  },
  {
    id: "H2",
    nl: "Waar ben jij als het thuis niet fijn is? Wie is er dan bij jou?",
    en: "Where are you when home is not nice? Who is with you then?",
  },
  {
    id: "H3",
    nl: "Wat denk je dan in je hoofd?",
    en: "What do you think in your head then?",
  },
  {
    id: "H4",
    nl: "Waar moeten grote mensen mee stoppen?",
    en: "What should grown-ups stop doing?",
  },
  {
    id: "H5",
    nl: "Wat is het leukste dat jullie samen doen?",
    en: "What is the nicest thing you do together?",
  },
  {
    id: "H6",
    nl: "Wie luistert goed naar jou? Wat doet die dan?",
    en: "Who listens well to you? What do they do?",
  },
  {
    id: "H7",
    nl: "Wanneer voelde jij je veilig? Wil je dat tekenen?",
    en: "When did you feel safe? Would you like to draw that?",
  },
  {
    id: "H8",
    nl: "Wat doet papa of mama goed als het moeilijk is?",
    en: "What does dad or mum do well when it is hard?",
  },
  {
    id: "H9",
    nl: "Je wordt wakker en alles is fijn. Wat zie je beneden?",
    en: "You wake up and everything is nice. What do you see downstairs?",
  },
  {
    id: "H10",
    nl: "Wie wonen er in je droomhuis? Wie mag er langskomen?",
    en: "Who lives in your dream house? Who may come by?",
  },
  {
    id: "H11",
    nl: "Welke regels hangen er aan de muur?",
    en: "Which rules hang on the wall?",
  },
  {
    id: "H12",
    nl: "Wat kunnen grote mensen deze week al doen?",
    en: "What can grown-ups already do this week?",
  },
  {
    id: "H13",
    nl: "Welke zin mogen papa en mama lezen? Welke blijft in het huis?",
    en: "Which sentence may mum and dad read? Which stays in the house?",
  },
  {
    id: "H14",
    nl: "Wil jij het zelf zeggen, of zal ik het doen?",
    en: "Do you want to say it yourself, or shall I?",
  },
]
