import type { CardId, PersonId, ScaleId } from "./ids.ts"

/** The version of the document's form; `meeting.schema` holds it. */
export const SCHEMA = 1

export const SEATS = ["facilitator", "participant", "screen"] as const
export type Seat = (typeof SEATS)[number]

export const ROLES = [
  "parent",
  "child",
  "family",
  "friend",
  "buddy",
  "school",
  "worker",
  "guardian",
  "interpreter",
  "other",
] as const
export type Role = (typeof ROLES)[number]

export type Group = "family" | "network" | "professional" | "interpreter"

export const GROUP_OF: Record<Role, Group> = {
  parent: "family",
  child: "family",
  family: "family",
  friend: "network",
  buddy: "network",
  school: "professional",
  worker: "professional",
  guardian: "professional",
  other: "professional",
  interpreter: "interpreter",
}

export const COLUMNS = ["worries", "safety", "plan"] as const
export type Column = (typeof COLUMNS)[number]

/** In the order in which they lie in a column. */
export const KINDS = ["worry", "safety", "goal", "demand", "step"] as const
export type Kind = (typeof KINDS)[number]

export const COLUMN_OF: Record<Kind, Column> = {
  worry: "worries",
  safety: "safety",
  goal: "plan",
  demand: "plan",
  step: "plan",
}

export const STAGES = [
  "welcome",
  "worries",
  "safety",
  "scale",
  "goals",
  "family-time",
  "steps",
  "agreement",
  "looking-back",
] as const
export type Stage = (typeof STAGES)[number]

export const ASPECTS = {
  worry: ["harm", "danger", "complicating"],
  safety: ["strength", "safety"],
} as const
export type Aspect = (typeof ASPECTS)["worry" | "safety"][number]

export const BASES = ["seen", "heard", "expected", "said"] as const
export type Basis = (typeof BASES)[number]

export const OWNERS = ["family", "child", "agency", "shared"] as const
export type Owner = (typeof OWNERS)[number]

export const STEP_STATES = ["open", "done", "other", "not-yet"] as const
export type StepState = (typeof STEP_STATES)[number]

export const ANSWERS = ["agree", "partly", "disagree"] as const
export type Answer = (typeof ANSWERS)[number]

/** What kind of plan it is: the family's own, one for safety, or one for help. One may be several. */
export const PLAN_TYPES = ["family", "safety", "help"] as const
export type PlanType = (typeof PLAN_TYPES)[number]

/** Whether the family meets of its own will, or under a measure of a court. */
export const FRAMEWORKS = ["voluntary", "measure"] as const
export type Framework = (typeof FRAMEWORKS)[number]

/** Which copy of the plan somebody gets: all of it, their own steps and goals, or none. */
export const COPY_SCOPES = ["all", "own", "none"] as const
export type CopyScope = (typeof COPY_SCOPES)[number]

export const LANGUAGES = ["nl", "en"] as const
export type Language = (typeof LANGUAGES)[number]

/** What people are called, where a language has two ways: `je`, or `u` to show respect. */
export const ADDRESSED_AS = ["je", "u"] as const
export type AddressedAs = (typeof ADDRESSED_AS)[number]

/** Where a card lies: one plain value, so that a move is one write and never torn. */
export interface Place {
  kind: Kind
  /** A fractional index; equal orders sort by card id. */
  order: string
}

export interface Person {
  name: string
  role: Role
  group: Group
  seat: Seat
  /** False for somebody at the table without a device: the facilitator writes for them. */
  device: boolean
  /** Milliseconds since 1970. */
  joinedAt: number
  /** When they were removed from the table, ms since 1970; their words stay signed. */
  removedAt?: number
  /** They were at the last meeting of this family, and did not come to this one yet. */
  awaited?: true
  /** They were at the last meeting of this family, and came to this one too. */
  again?: true
}

/** What a step knows besides its words. Everything is asked, nothing is required. */
export interface StepFields {
  who?: PersonId[]
  /** The day on which it begins, and the day by which it is done, `2026-12-24`. */
  from?: string
  by?: string
  often?: string
  seenBy?: PersonId[]
  ifNot?: string
  goal?: CardId
  /** The demands that this step meets. */
  meets?: CardId[]
  /** It takes a desk, a form or a visitor away: there is one less to go to. */
  desk?: true
  state?: StepState
  helped?: string
}

/** A card as it is read. In the document it is a `Y.Map` with the same keys, `text` a `Y.Text`. */
export interface Card extends StepFields {
  id: CardId
  place: Place
  text: string
  /** Who said it. */
  author: PersonId
  /** Milliseconds since 1970. */
  at: number
  /** Others who changed the words; the server writes it. */
  edited: PersonId[]
  binned?: { by: PersonId; at: number }
  aspect?: Aspect
  basis?: Basis
  /** Of a goal: whose it is, and the goals it joins into one, each kept in its own words. */
  owner?: Owner
  joins?: CardId[]
  /** Of a goal or a step: the worries that it answers. */
  answers?: CardId[]
  /** Of a demand: who set it, and what the family decides itself. */
  setBy?: PersonId
  free?: string
}

export interface Scale {
  question: string
  zero: string
  ten: string
  danger?: CardId
  goal?: CardId
  /** The marks of earlier meetings, oldest first. */
  before?: EarlierMarks[]
}
/** What each gave at an earlier meeting; null for who passed. */
export interface EarlierMarks {
  /** A day, `2026-09-12`. */
  on: string
  marks: Record<PersonId, number | null>
}
export const RATINGS = ["1", "2", "3", "4", "5"] as const
/** How many gave each answer, from 1 to 5. */
export type Counts = Record<(typeof RATINGS)[number], number>

/** The questions with which everyone looks back on a meeting. */
export const LOOKING_BACK = ["treated", "kept", "matters"] as const

/** How an earlier meeting of this family was looked back on: counts, and nothing of anybody. */
export interface LookedBack extends Record<(typeof LOOKING_BACK)[number], Counts> {
  /** A day, `2026-11-19`. */
  on: string
  /** How many answered; three at least. */
  answers: number
}
export interface Score {
  /** 0 to 10; null for somebody who was asked and passed. */
  value: number | null
  why?: string
}
export interface View {
  sees: "mine" | "same" | "different"
  text?: string
}
export interface Agreement {
  answer: Answer
  text?: string
  at: number
}

/** Dots that each may give to cards while they are asked: at least one, and at most so many. */
export const MOST_DOTS = 10

/** What was hidden and is not any more. The server opens it, and writes it down. */
export interface Revealed {
  scales: readonly ScaleId[]
  dots: boolean
}

/** A question that everybody is asked now; each reads it in their own language. */
export type Asked = Record<Language, string>

/** While the plan is fixed and the board closed: which version, and when. The server writes it. */
export interface Fixed {
  version: number
  at: number
}

/** A sign that it goes wrong, and who does what then: who calls whom, also at night. */
export interface Warning {
  sign: string
  act: string
}

/** The copy of the plan that somebody gets. */
export interface Copy {
  scope: CopyScope
  /** On paper, large letters, when: in the facilitator's words. */
  how: string
}

/**
 * What the plan says besides what lies on the board: the facilitator writes it down, asked and never
 * required. Days are `2026-12-10`, times `15:30`; what is not known is null or empty.
 */
export interface Particulars {
  /** Which meeting of this family it is: 1 for the first. */
  number: number | null
  heldOn: string | null
  startsAt: string | null
  endsAt: string | null
  place: string
  planTypes: readonly PlanType[]
  framework: Framework | null
  /** Who was invited and did not come; and how the child's voice was heard. */
  missing: string
  childHeard: string
  houseRules: string
  /** What was put aside for another time. */
  parked: string
  /** Who each is to the children, in a few words. */
  relations: Readonly<Record<PersonId, string>>
  /** Who keeps the overview (the regisseur): one person, or nobody yet. */
  coordinator: PersonId | null
  /** Whose plan it is. */
  owners: readonly PersonId[]
  warnings: readonly Warning[]
  /** The next meeting, who arranges it, and what brings it forward. */
  reviewOn: string | null
  reviewAt: string | null
  reviewPlace: string
  reviewBy: PersonId | null
  reviewEarlier: string
  copies: Readonly<Record<PersonId, Copy>>
  /** Why somebody was not asked whether they agree: they left early, say. */
  notAsked: Readonly<Record<PersonId, string>>
  /** Who keeps the case file, for Aan Tafel is none. */
  keptBy: string
}
