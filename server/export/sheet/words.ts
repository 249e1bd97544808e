import type { Carrier } from "../../../src/meeting/queries/carriers.ts"
import type {
  Answer,
  Aspect,
  Basis,
  CopyScope,
  Framework,
  PlanType,
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
  fileKeptBy: (who: string) => string

  /** Of a copy for one person: whose it is, and that it is a part. */
  forWhom: (name: string) => string
  partOf: (version: number) => string
  partOfDraft: string
  partOfPlan: (date: string, version: number) => string
  partOfDraftOf: (date: string) => string
  nothingOfYours: string

  /** Which meeting it was, from 1; and its hours, of which one may be unknown. */
  meeting: (number: number) => string
  between: (from: string | null, to: string | null) => string
  planTypes: Record<PlanType, string>
  frameworks: Record<Framework, string>
  nothingYet: string
  /** Between the number of a page and the number of pages. */
  of: string

  familyWants: string
  childsOwn: string
  sharedGoal: string
  /** Above the goals that were joined into one. */
  joinedFrom: string
  agencyWants: string
  goal: (number: number) => string
  forGoal: (number: number) => string

  whoSaysYes: string
  name: string
  answer: string
  inOwnWords: string
  answers: Record<Answer | "none", string>
  alsoAtTheTable: (interpreters: string) => string
  notAtTheTable: (awaited: string) => string

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
  from: (date: string) => string
  by: (date: string) => string
  on: (date: string) => string
  fromDay: string
  /** Who carries a step, at a glance. */
  carriedBy: string
  carriers: Record<Carrier, string>
  desk: string
  /** The same above a column of a table, and what is in it then. */
  takesDesk: string
  yes: string
  forWhichWorry: string
  forWhichDemand: string
  states: Record<StepState, string>
  helped: string
  whatHelped: string

  scale: string
  number: string
  why: string
  passed: string
  lastTime: (number: number) => string
  /** What a ring on a scale is: of which day. */
  ring: (day: string) => string
  /** The numbers of three meetings or more, and in their table: somebody passed. */
  allMeetings: string
  gaveNone: string

  worries: string
  safety: string
  aspects: Record<Aspect, string>
  bases: Record<Basis, string>
  seesSame: (who: string, several: boolean) => string
  seesDifferently: (who: string) => string

  /** What answers a worry. */
  theGoal: string
  answeredBy: (what: string) => string
  answeredByNothing: string

  whenItGoesWrong: string
  inDanger: string

  meetAgain: string
  at: (time: string) => string
  where: string
  arranges: (who: string) => string
  earlierIf: string
  keepsOverview: (who: string) => string
  ownedBy: (who: string) => string

  whoWasThere: string
  whoToTheChildren: string
  missing: string
  childHeard: string
  houseRules: string
  parked: string

  whoGetsWhat: string
  whichPart: string
  how: string
  scopes: Record<CopyScope, string>

  signature: string
  signatureMeans: string
  /** "Other" says nothing about somebody, and so has no word. */
  roles: Record<Exclude<Role, "other">, string>
}
