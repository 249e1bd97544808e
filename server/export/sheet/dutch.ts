import type { Words } from "./words.ts"

const MEETINGS = ["Eerste", "Tweede", "Derde", "Vierde", "Vijfde", "Zesde", "Zevende", "Achtste"]

/** What there is in the copy of one person. */
const PART =
  "Hierin staan jouw stappen, waar ze bij horen, wat we doen als het misgaat, en wanneer we elkaar weer zien."

/** Our words on paper, in Dutch that is easy to read (B1). */
export const nl: Words = {
  plan: "Ons plan",
  draft: "Concept",
  draftMeans: "Concept: dit plan is nog niet vastgelegd",
  fixedOn: (date, version) => `Vastgelegd op ${date}, versie ${version}`,
  asItStood: (date) => `Zoals het bord stond op ${date}`,
  workingPlan: (date, version) => `Werkplan van ${date}, versie ${version}.`,
  draftOf: (date) => `Concept van ${date}.`,
  noFile: "Dit is geen dossier.",
  fileKeptBy: (who) => `Het dossier is bij ${who}`,

  forWhom: (name) => `Voor ${name}`,
  partOf: (version) => `Dit is een deel van ons plan, versie ${version}. ${PART}`,
  partOfDraft: `Dit is een deel van ons plan, dat nog een concept is. ${PART}`,
  partOfPlan: (date, version) => `Deel van het werkplan van ${date}, versie ${version}.`,
  partOfDraftOf: (date) => `Deel van het concept van ${date}.`,
  nothingOfYours: "Er staan geen stappen van jou in dit plan.",

  meeting: (number) =>
    MEETINGS[number - 1] ? `${MEETINGS[number - 1]} bijeenkomst` : `Bijeenkomst ${number}`,
  between: (from, to) =>
    from && to ? `${from} tot ${to} uur` : from ? `om ${from} uur` : `tot ${to} uur`,
  planTypes: {
    family: "familiegroepsplan",
    safety: "veiligheidsplan",
    help: "hulpverleningsplan",
  },
  frameworks: { voluntary: "vrijwillig", measure: "onder een maatregel" },
  nothingYet: "Er staat nog niets in dit plan.",
  of: "van",

  familyWants: "Wat wij willen",
  childsOwn: "van het kind",
  sharedGoal: "van ons samen",
  joinedFrom: "Hierin komen samen:",
  agencyWants: "Wat de hulpverlening wil",
  goal: (number) => `Doel ${number}`,
  forGoal: (number) => `bij doel ${number}`,

  whoSaysYes: "Wie zegt ja, en wie ziet iets anders",
  name: "Naam",
  answer: "Antwoord",
  inOwnWords: "In eigen woorden",
  answers: { agree: "Ja", partly: "Deels", disagree: "Nee", none: "Niet gevraagd" },
  alsoAtTheTable: (interpreters) => `Als tolk aan tafel: ${interpreters}.`,
  notAtTheTable: (awaited) => `Er deze keer niet bij, en dus niet gevraagd: ${awaited}.`,

  demands: "Bodemeisen",
  standsFirm: "Dit staat vast. Hoe, kiest het gezin.",
  standsFirmBy: (who) => `Dit staat vast. ${who} heeft het bepaald. Hoe, kiest het gezin.`,
  setBy: (who) => `Bepaald door ${who}`,
  familyDecides: "Gezin kiest:",
  step: (number, who) => (who ? `Stap ${number} van ${who}` : `Stap ${number}`),
  noStepYet: "Hier hoort nog geen stap bij.",

  steps: "Kleine stappen",
  who: "Wie",
  what: "Wat",
  when: "Wanneer",
  howOften: "Hoe vaak",
  whoSees: "Wie ziet het",
  ifNot: "Als het niet lukt",
  forWhichGoal: "Bij welk doel",
  howItStands: "Hoe het ermee staat",
  stepNumber: (number) => `Stap ${number}`,
  from: (date) => `vanaf ${date}`,
  by: (date) => `vóór ${date}`,
  on: (date) => `op ${date}`,
  fromDay: "Vanaf",
  carriedBy: "Zelf, netwerk of professional",
  carriers: { family: "zelf", network: "netwerk", professional: "professional" },
  desk: "één loket minder",
  takesDesk: "Eén loket minder",
  yes: "ja",
  forWhichWorry: "Bij welke zorg",
  forWhichDemand: "Bij welke bodemeis",
  states: { open: "Nog te doen", done: "Gelukt", other: "Anders gelukt", "not-yet": "Nog niet" },
  helped: "Wat hielp:",
  whatHelped: "Wat hielp",

  scale: "Veiligheidsschaal",
  number: "Cijfer",
  why: "Waarom dit cijfer",
  passed: "gaf geen cijfer",
  lastTime: (number) => `vorige keer ${number}`,
  ring: (day) => `De ring is het cijfer van ${day}.`,
  allMeetings: "De cijfers van alle bijeenkomsten",
  gaveNone: "geen",

  worries: "Zorgen",
  safety: "Signalen van veiligheid",
  aspects: {
    harm: "Wat er gebeurde",
    danger: "Wat kan gebeuren",
    complicating: "Maakt het moeilijker",
    strength: "Sterke kant",
    safety: "Hield het kind veilig",
  },
  bases: { seen: "gezien", heard: "gehoord", expected: "verwacht", said: "gezegd" },
  seesSame: (who, several) => `${who} ${several ? "zien" : "ziet"} dit ook zo`,
  seesDifferently: (who) => `${who} ziet dit anders`,
  theGoal: "het doel",
  answeredBy: (what) => `Hoort bij ${what}.`,
  answeredByNothing: "Hier hoort nog geen doel of stap bij.",

  whenItGoesWrong: "Als het misgaat",
  inDanger: "Is er gevaar, bel 112.",

  meetAgain: "We zien elkaar weer",
  at: (time) => `${time} uur`,
  where: "Waar:",
  arranges: (who) => `${who} regelt dit.`,
  earlierIf: "Eerder als:",
  keepsOverview: (who) => `${who} houdt het overzicht.`,
  ownedBy: (who) => `Dit is het plan van ${who}.`,

  whoWasThere: "Wie er waren",
  whoToTheChildren: "Wie voor de kinderen",
  missing: "Wie er niet waren:",
  childHeard: "Hoe we naar de kinderen luisterden:",
  houseRules: "Zo gaan we met elkaar om",
  parked: "Voor een andere keer",

  whoGetsWhat: "Wie krijgt welk deel",
  whichPart: "Welk deel",
  how: "Hoe",
  scopes: { all: "Het hele plan", own: "Een eigen deel", none: "Geen plan" },

  signature: "Handtekening",
  signatureMeans:
    "Een ja op het scherm is geen handtekening. Wie wil, tekent hier. Je mag erbij schrijven waar je niet voor tekent.",
  roles: {
    parent: "ouder",
    child: "kind",
    family: "familie",
    friend: "vriend of buur",
    buddy: "maatje",
    school: "school",
    worker: "hulpverlener",
    guardian: "jeugdbeschermer",
    interpreter: "tolk",
  },
}
