import type { FastifyRequest } from "fastify"
import type { Meeting } from "../../src/meeting/document.ts"
import { isId, type PersonId } from "../../src/meeting/ids.ts"
import { isRemoved, personOf } from "../../src/meeting/queries/people.ts"
import { isClosed, maySpeakFor, type Writer } from "../../src/meeting/rules.ts"
import type { Session } from "../access/session.ts"
import { Problem } from "./errors.ts"

/** Who calls, as the rules of the document want them. */
export function writerOf({ seat, personId }: Session, meeting: Meeting): Writer {
  const group = (personId && personOf(meeting, personId)?.group) ?? null
  return { seat, personId, group }
}

/** The person that an address is about; 404 for what cannot be one. */
export function personIdOf(request: FastifyRequest): PersonId {
  const { person } = request.params as { person?: string }
  if (!isId(person)) throw new Problem("not-found")
  return person as PersonId
}

/** [W5] Who speaks for another is refused; so is whoever speaks when the board is closed. */
export function refuseUnlessSpeaking(session: Session, person: PersonId, meeting: Meeting): void {
  const spokenFor = personOf(meeting, person)
  const may = maySpeakFor(writerOf(session, meeting), person, meeting)
  if (!may || !spokenFor || isRemoved(spokenFor)) throw new Problem("wrong-seat")
  if (isClosed(meeting)) throw new Problem("board-closed")
}
