import type { SealedMarks } from "../../src/contract/answers.ts"
import type { MeetingId, PersonId } from "../../src/meeting/ids.ts"
import type { Storage } from "../storage/storage.ts"
import type { Papers } from "./papers.ts"

/**
 * [S1] Scores and dots that nobody else sees yet: a paper for each person, encrypted with the meeting,
 * and in no document until they are revealed.
 */
const PAPER = "sealed/"

/** Everyone's, by person; `storage` is the encrypted one. */
export async function allSealed(
  storage: Storage,
  meeting: MeetingId,
): Promise<Map<PersonId, SealedMarks>> {
  const papers = await storage.papers(meeting, PAPER)
  return new Map(papers.map(([name, bytes]) => [name.slice(PAPER.length) as PersonId, read(bytes)]))
}

/** One person's; empty when they gave nothing. */
export async function sealedOf(
  storage: Storage,
  meeting: MeetingId,
  person: PersonId,
): Promise<SealedMarks> {
  const bytes = await storage.paper(meeting, PAPER + person)
  return bytes ? read(bytes) : { scores: {}, dots: {} }
}

/** The paper that keeps them; of nothing there is none. */
export function sealedPaper(person: PersonId, { scores, dots }: SealedMarks): Papers {
  const isNothing = Object.keys(scores).length + Object.keys(dots).length === 0
  return { [PAPER + person]: isNothing ? null : Buffer.from(JSON.stringify({ scores, dots })) }
}

function read(bytes: Uint8Array): SealedMarks {
  return JSON.parse(Buffer.from(bytes).toString()) as SealedMarks
}
