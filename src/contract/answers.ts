import type { Language, Role, Seat } from "../meeting/schema.ts"

/** What the API takes and gives, as both ends read it. */
export interface About {
  /** A meeting that nobody opened for so many days is deleted. */
  keepDays: number
  /** Whether starting a meeting asks for a password. */
  password: boolean
}

export interface StartMeeting {
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

/** What a link opens. */
export interface DoorAnswer {
  seat: Seat
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
  /** When everything of it is deleted if nobody opens it before then; ms since 1970. */
  deleteAfter: number
  closed: boolean
  planVersion: number | null
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
