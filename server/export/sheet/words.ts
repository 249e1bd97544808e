import type {
  Answer,
  Aspect,
  Basis,
  Language,
  Role,
  StepState,
} from "../../../src/meeting/schema.ts"

/** The words around what people wrote, on paper. A key that is missing in a language does not compile. */
export interface Words {
  plan: string
  /** Beside the title and on every page, while nothing is fixed. */
  draft: string
  draftMeans: string
  fixedOn: (date: string, version: number) => string
  asItStood: (date: string) => string
  workingPlan: (date: string, version: number) => string
  draftOf: (date: string) => string
  noFile: string
  nothingYet: string
  /** Between the number of a page and the number of pages. */
  of: string

  familyWants: string
  childsOwn: string
  sharedGoal: string
  agencyWants: string
  goal: (number: number) => string
  forGoal: (number: number) => string

  whoSaysYes: string
  name: string
  answer: string
  inOwnWords: string
  answers: Record<Answer | "none", string>
  alsoAtTheTable: (interpreters: string) => string

  demands: string
  standsFirm: string
  standsFirmBy: (who: string) => string
  setBy: (who: string) => string
  familyDecides: string
  step: (number: number, who: string) => string
  noStepYet: string

  steps: string
  who: string
  what: string
  when: string
  howOften: string
  whoSees: string
  ifNot: string
  forWhichGoal: string
  howItStands: string
  stepNumber: (number: number) => string
  by: (date: string) => string
  states: Record<StepState, string>
  helped: string

  scale: string
  number: string
  why: string
  passed: string
  lastTime: (number: number) => string
  /** What a ring on a scale is: of which day. */
  ring: (day: string) => string

  worries: string
  safety: string
  aspects: Record<Aspect, string>
  bases: Record<Basis, string>
  seesSame: (who: string, several: boolean) => string
  seesDifferently: (who: string) => string

  meetAgain: string
  keepsOverview: (who: string) => string
  signature: string
  signatureMeans: string
  /** "Other" says nothing about somebody, and so has no word. */
  roles: Record<Exclude<Role, "other">, string>
}

const nl: Words = {
  plan: "Ons plan",
  draft: "Concept",
  draftMeans: "Concept: dit plan is nog niet vastgelegd",
  fixedOn: (date, version) => `Vastgelegd op ${date}, versie ${version}`,
  asItStood: (date) => `Zoals het bord stond op ${date}`,
  workingPlan: (date, version) => `Werkplan van ${date}, versie ${version}.`,
  draftOf: (date) => `Concept van ${date}.`,
  noFile: "Dit is geen dossier.",
  nothingYet: "Er staat nog niets in dit plan.",
  of: "van",

  familyWants: "Wat wij willen",
  childsOwn: "van het kind",
  sharedGoal: "van ons samen",
  agencyWants: "Wat de hulpverlening wil",
  goal: (number) => `Doel ${number}`,
  forGoal: (number) => `bij doel ${number}`,

  whoSaysYes: "Wie zegt ja, en wie ziet iets anders",
  name: "Naam",
  answer: "Antwoord",
  inOwnWords: "In eigen woorden",
  answers: { agree: "Ja", partly: "Deels", disagree: "Nee", none: "Niet gevraagd" },
  alsoAtTheTable: (interpreters) => `Als tolk aan tafel: ${interpreters}.`,

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
  by: (date) => `vóór ${date}`,
  states: { open: "Nog te doen", done: "Gelukt", other: "Anders gelukt", "not-yet": "Nog niet" },
  helped: "Wat hielp:",

  scale: "Veiligheidsschaal",
  number: "Cijfer",
  why: "Waarom dit cijfer",
  passed: "gaf geen cijfer",
  lastTime: (number) => `vorige keer ${number}`,
  ring: (day) => `De ring is het cijfer van ${day}.`,

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

  meetAgain: "We zien elkaar weer",
  keepsOverview: (who) => `${who} houdt het overzicht.`,
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

const en: Words = {
  plan: "Our plan",
  draft: "Draft",
  draftMeans: "Draft: this plan is not settled yet",
  fixedOn: (date, version) => `Settled on ${date}, version ${version}`,
  asItStood: (date) => `As the board stood on ${date}`,
  workingPlan: (date, version) => `Working plan of ${date}, version ${version}.`,
  draftOf: (date) => `Draft of ${date}.`,
  noFile: "This is not a case file.",
  nothingYet: "There is nothing in this plan yet.",
  of: "of",

  familyWants: "What we want",
  childsOwn: "the child’s",
  sharedGoal: "ours together",
  agencyWants: "What the agency wants",
  goal: (number) => `Goal ${number}`,
  forGoal: (number) => `for goal ${number}`,

  whoSaysYes: "Who says yes, and who sees it differently",
  name: "Name",
  answer: "Answer",
  inOwnWords: "In their own words",
  answers: { agree: "Yes", partly: "Partly", disagree: "No", none: "Not asked" },
  alsoAtTheTable: (interpreters) => `At the table as interpreter: ${interpreters}.`,

  demands: "Bottom lines",
  standsFirm: "These have to happen. The family decides how.",
  standsFirmBy: (who) => `These have to happen. Set by ${who}. The family decides how.`,
  setBy: (who) => `Set by ${who}`,
  familyDecides: "The family decides:",
  step: (number, who) => (who ? `Step ${number}, ${who}` : `Step ${number}`),
  noStepYet: "No step belongs to this yet.",

  steps: "Small steps",
  who: "Who",
  what: "What",
  when: "When",
  howOften: "How often",
  whoSees: "Who will notice",
  ifNot: "If it does not work",
  forWhichGoal: "For which goal",
  howItStands: "How it is going",
  stepNumber: (number) => `Step ${number}`,
  by: (date) => `by ${date}`,
  states: {
    open: "Still to do",
    done: "Done",
    other: "Done another way",
    "not-yet": "Not yet",
  },
  helped: "What helped:",

  scale: "Safety scale",
  number: "Number",
  why: "Why this number",
  passed: "gave no number",
  lastTime: (number) => `last time ${number}`,
  ring: (day) => `The ring is the number given on ${day}.`,

  worries: "Worries",
  safety: "Signals of safety",
  aspects: {
    harm: "What happened",
    danger: "What could happen",
    complicating: "Makes it harder",
    strength: "Strength",
    safety: "Kept the child safe",
  },
  bases: { seen: "seen", heard: "heard", expected: "expected", said: "said" },
  seesSame: (who, several) => `${who} ${several ? "see" : "sees"} this the same way`,
  seesDifferently: (who) => `${who} sees this differently`,

  meetAgain: "We meet again",
  keepsOverview: (who) => `${who} keeps the overview.`,
  signature: "Signature",
  signatureMeans:
    "A yes on the screen is not a signature. Sign here if you want to. You may write down what you do not sign for.",
  roles: {
    parent: "parent",
    child: "child",
    family: "family",
    friend: "friend or neighbour",
    buddy: "buddy",
    school: "school",
    worker: "care worker",
    guardian: "child protection",
    interpreter: "interpreter",
  },
}

export const WORDS: Record<Language, Words> = { nl, en }

/** English as it is written in Europe: the day before the month. */
export const LOCALES: Record<Language, string> = { nl: "nl-NL", en: "en-GB" }
