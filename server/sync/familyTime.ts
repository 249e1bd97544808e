import type { Meeting } from "../../src/meeting/document.ts"
import type { MeetingId, PersonId } from "../../src/meeting/ids.ts"
import { atTable, personOf } from "../../src/meeting/queries/people.ts"
import type { Person } from "../../src/meeting/schema.ts"
import type { Session } from "../access/session.ts"
import type { Storage } from "../storage/storage.ts"
import type { Papers } from "./papers.ts"

/** The family talks alone: professionals and whoever leads the meeting are cut off. */
export interface FamilyTime {
  /** Ms since 1970. */
  since: number
  /** Who was cut off when it began: another role does not bring them back in. */
  out: PersonId[]
}

const PAPER = "family-time"

export async function familyTimeOf(
  storage: Storage,
  meeting: MeetingId,
): Promise<FamilyTime | null> {
  const bytes = await storage.paper(meeting, PAPER)
  return bytes ? (JSON.parse(Buffer.from(bytes).toString()) as FamilyTime) : null
}

/** The paper that keeps it; with null, that it is over. */
export function familyTimePaper(time: FamilyTime | null): Papers {
  return { [PAPER]: time && Buffer.from(JSON.stringify(time)) }
}

/** Family time for a meeting as it is now. */
export function beginFamilyTime(meeting: Meeting, since: number): FamilyTime {
  return {
    since,
    out: atTable(meeting)
      .filter(isCutOff)
      .map(({ id }) => id),
  }
}

/** Whether a session is cut off. A screen is the room's own, and stays. */
export function cutsOff(
  time: FamilyTime,
  meeting: Meeting,
  { seat, personId }: Pick<Session, "seat" | "personId">,
): boolean {
  if (seat === "facilitator") return true
  if (personId === null) return false
  const person = personOf(meeting, personId)
  return time.out.includes(personId) || (person !== undefined && isCutOff(person))
}

export function isCutOff({ seat, group }: Pick<Person, "seat" | "group">): boolean {
  return seat === "facilitator" || group === "professional"
}
