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

export const LANGUAGES = ["nl", "en"] as const
export type Language = (typeof LANGUAGES)[number]

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
}

/** What a step knows besides its words. Everything is asked, nothing is required. */
export interface StepFields {
  who?: PersonId[]
  /** A day, `2026-12-24`. */
  by?: string
  often?: string
  seenBy?: PersonId[]
  ifNot?: string
  goal?: CardId
  /** The demands that this step meets. */
  meets?: CardId[]
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
  /** Of a goal: whose it is. */
  owner?: Owner
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
