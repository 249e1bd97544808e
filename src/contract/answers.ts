import type { Then } from "../meeting/queries/then.ts"
import type {
  AddressedAs,
  Kind,
  Language,
  LookedBack,
  Role,
  Score,
  Seat,
} from "../meeting/schema.ts"

/** What the API takes and gives, as both ends read it. */
export interface About {
  /** A meeting that nobody opened for so many days is deleted. */
  keepDays: number
  /** Whether starting a meeting asks for a password. */
  password: boolean
  /** The origin under which other devices on the network find this server; null when there is none. */
  network: string | null
}

export interface StartMeeting {
  /** A `plan.json`: then it is the next meeting of that family. */
  from?: object
  title?: string
  language?: Language
  password?: string
}

export interface Links {
  facilitator: string
  participant: string
  screen: string
}

export interface Started {
  meetingId: string
  links: Links
}

/** What a link opens, and what somebody should know before they come in. */
export interface DoorAnswer {
  seat: Seat
  /** When everything of the meeting is deleted, as in `MeetingAnswer`; ms since 1970. */
  deleteAfter: number
  /** Whether the family is talking alone now: then not everyone can come in. */
  familyTime: boolean
  /** What this meeting calls people, from the first word on. */
  address: AddressedAs
}

export interface OpenSession {
  secret: string
  name?: string
  role?: Role
  /** An earlier token for this meeting: then it is the same person again. */
  rejoin?: string
}

export interface Session {
  token: string
  seat: Seat
  personId: string | null
  /** Milliseconds since 1970. */
  expiresAt: number
}

export interface MeetingAnswer {
  meetingId: string
  title: string
  /** Milliseconds since 1970. */
  createdAt: number
  /**
   * When everything of it is deleted; ms since 1970. Each day on which somebody opens it moves it on,
   * until the facilitator sets a day with `keep`.
   */
  deleteAfter: number
  closed: boolean
  planVersion: number | null
  /** Of the newest version: lower-case hex SHA-256 of the bytes of its `plan.json`. */
  planSha256: string | null
  /** The same of every version, the first one first. */
  plansSha256: string[]
  /** Whether a participant's link lets in at once, or the facilitator lets them in one by one. */
  admission: Admission
  /** Whether the family is talking alone now. */
  familyTime: boolean
}

export const ADMISSIONS = ["open", "ask"] as const
export type Admission = (typeof ADMISSIONS)[number]

export interface SetAdmission {
  mode: Admission
}

export interface SetFamilyTime {
  on: boolean
}

/** Deletes the meeting so many days from now, whoever opens it: 1 to 365. */
export interface Keep {
  days: number
}

/** A short code to knock with, without the space between its two groups. */
export interface CodeAnswer {
  code: string
  /** Milliseconds since 1970. */
  expiresAt: number
}

export interface Knock {
  code: string
  name: string
  role?: Role
}

/** Instead of a session: somebody waits at the door. */
export interface Knocked {
  knockId: string
  /** Asks how it stands; once admitted it is the token of the session. */
  knockToken: string
}

/** Who waits outside, as the facilitator sees it. */
export interface Waiting {
  knockId: string
  name: string
  role: Role
  /** Milliseconds since 1970. */
  at: number
}

export type KnockAnswer =
  /** With `familyTime`: the family talks alone, and who could open is out too. */
  | { state: "waiting"; familyTime?: true }
  /** `because` when nobody looked: the link by which they knocked was made anew. */
  | { state: "refused"; because?: "new-link" }
  | ({ state: "admitted"; meetingId: string } & Session)

export interface AnswerKnock {
  admit: boolean
}

/** What the access log notes; never what was said. */
export const LOGGED = [
  "started",
  "joined",
  "knocked",
  "admitted",
  "refused",
  "removed",
  "exported",
  "closed",
  "opened",
  "family-time",
  "family-time-over",
  "link-renewed",
  "code-made",
  "code-withdrawn",
  "admission-open",
  "admission-ask",
  "keep-changed",
] as const
export type Logged = (typeof LOGGED)[number]

/** One line of the access log, oldest first. */
export interface LogEntry {
  /** Milliseconds since 1970. */
  at: number
  what: Logged
  /** Who came, knocked, was admitted or was removed; else who did it. None for a screen, nor for who was refused. */
  who?: string
  /** Who admitted, refused or removed somebody. */
  by?: string
  /** The seat in which somebody came or took the plan along, or whose link was renewed. */
  seat?: Seat
}

/** What one person gave and is shown to nobody else yet. */
export interface SealedMarks {
  scores: Record<string, Score>
  /** By card. */
  dots: Record<string, number>
}

/** What lies sealed at the server, for whoever asks. */
export interface SealedAnswer {
  /** One's own; for the facilitator also of people without a device. Who gave nothing is not in it. */
  own: Record<string, SealedMarks>
  /** For the facilitator alone: who gave something, never what; the scores by scale. */
  given?: { scores: Record<string, string[]>; dots: string[] }
}

export const PACES = ["slow", "fast"] as const
/** How the meeting goes for somebody: too slow, or too fast. */
export type Pace = (typeof PACES)[number]

/** Null takes it back. */
export interface SayPace {
  pace: Pace | null
}

/** How many find so, and nobody's name. */
export type PaceAnswer = Record<Pace, number>

export const FELT_PACES = ["slow", "right", "fast"] as const
/** How the whole of a meeting went for somebody. */
export type FeltPace = (typeof FELT_PACES)[number]

/** How somebody looks back: from 1 to 5 on each question, and what else they like to say. */
export interface Feedback {
  /** How we treated each other. */
  treated: number
  /** Whether everyone does what they promised. */
  kept: number
  /** Whether we work on what matters to them. */
  matters: number
  pace?: FeltPace
  text?: string
}

/** So many must have answered before anybody reads what. */
export const FEWEST_ANSWERS = 3

export type FeedbackAnswer =
  /** Fewer than three have answered. */
  { answers: number } | (Omit<LookedBack, "on"> & FeltAndTold)

interface FeltAndTold {
  pace: Record<FeltPace, number>
  /** What people wrote, in no order in which it came. */
  texts: string[]
}

/** What the server still knows of a meeting that was deleted. */
export interface DeletionAnswer {
  meetingId: string
  /** A day, `2026-12-24`. */
  deletedOn: string
  /** Whether no byte of it is left in the store. */
  swept: boolean
}

export interface FixedAnswer {
  version: number
  /** Lower-case hex SHA-256 of the bytes of `plan.json?version=N`. */
  sha256: string
}

export interface AddPerson {
  name: string
  role: Role
}

/** What can happen to a card, the most telling first: of several at once that one is told. */
export const HAPPENINGS = ["added", "binned", "back", "moved", "words", "told"] as const
export type Happening = (typeof HAPPENINGS)[number]

/** One thing that happened to a card. */
export interface StoryEntry {
  /** Its number: what happened later has a higher one. */
  n: number
  /** When it began; milliseconds since 1970. */
  at: number
  what: Happening
  /** Who did it; nobody for what came of family time. */
  by?: string
  /** Who typed in the same card at the same time. */
  also?: string[]
  card: string
  /** The card as it was then. */
  was: Then
  /** What kind it was before it was moved. */
  from?: Kind
}

/** Some of the story of a meeting, oldest first. */
export interface StoryAnswer {
  entries: StoryEntry[]
  /** Whether more happened before these. */
  earlier: boolean
}
