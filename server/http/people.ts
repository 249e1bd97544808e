import type { FastifyInstance } from "fastify"
import { z } from "zod"
import { CLOSE } from "../../src/contract/close.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { writePerson } from "../../src/meeting/commands/server.ts"
import type { Meeting } from "../../src/meeting/document.ts"
import type { PersonId } from "../../src/meeting/ids.ts"
import { LIMITS } from "../../src/meeting/limits.ts"
import { hasLeftNothing } from "../../src/meeting/queries/hasLeftNothing.ts"
import { namesakeOf } from "../../src/meeting/queries/namesake.ts"
import { atTable, isAwaited, isRemoved, personOf } from "../../src/meeting/queries/people.ts"
import { GROUP_OF, type Person } from "../../src/meeting/schema.ts"
import { entryPaper } from "../access/accessLog.ts"
import { newId } from "../access/secrets.ts"
import type { Room } from "../sync/room.ts"
import { sealedPaper } from "../sync/sealedMarks.ts"
import { Problem } from "./errors.ts"
import { NAME, read, ROLE } from "./input.ts"
import type { Parts } from "./parts.ts"
import { personIdOf } from "./speaking.ts"
import { visit } from "./visit.ts"

const ADD = z.object({ name: NAME, role: ROLE })
const CHANGE = z.object({
  name: NAME.optional(),
  role: ROLE.optional(),
  /** Who was awaited is at the table, without a device. */
  here: z.literal(true).optional(),
})

/** The people of a meeting, whom the server alone writes down. */
export function people(api: FastifyInstance, parts: Parts): void {
  api.post(ROUTES.people(":id"), (request, reply) =>
    visit(parts, request, ["facilitator"], async ({ room }) => {
      const { name, role } = read(ADD, request.body)
      const person = { name, role, seat: "participant", device: false } as const
      return reply.code(201).send({ personId: await seatPerson(room, person, parts.now()) })
    }),
  )

  api.patch(ROUTES.person(":id", ":person"), (request, reply) =>
    visit(parts, request, ["facilitator", "participant"], async ({ room, session }) => {
      const personId = personIdOf(request)
      if (session.seat !== "facilitator" && session.personId !== personId)
        throw new Problem("wrong-seat")
      const { name, role, here } = read(CHANGE, request.body)
      await room.write((meeting) => {
        const person = standing(meeting, personId)
        const comes = here === true && isAwaited(person)
        if (comes) leaveRoom(meeting)
        writePerson(meeting, personId, {
          ...(comes ? cameNow(person, parts.now()) : person),
          ...(name !== undefined && { name }),
          ...(role !== undefined && { role, group: GROUP_OF[role] }),
        })
      })
      room.cutOff()
      return reply.code(204).send()
    }),
  )

  // What they said stays, and so does their name under it. Written down first: from then on nothing
  // of theirs serves, also what was on its way in.
  api.delete(ROUTES.person(":id", ":person"), (request, reply) =>
    visit(parts, request, ["facilitator"], async ({ meetingId, room, session }) => {
      const personId = personIdOf(request)
      if (personId === session.personId) throw new Problem("wrong-seat")
      await room.write((meeting) => {
        const person = standing(meeting, personId)
        if (isRemoved(person)) return {}
        const at = parts.now()
        const { again: _again, ...before } = person
        writePerson(
          meeting,
          personId,
          cameByMistake(meeting, personId)
            ? { ...before, awaited: true }
            : { ...person, removedAt: at },
        )
        const by = session.personId === null ? {} : { by: session.personId }
        return {
          ...entryPaper({ at, what: "removed", who: personId, ...by }),
          ...sealedPaper(personId, { scores: {}, dots: {} }),
        }
      })
      await parts.sessions.end(meetingId, personId)
      room.disconnect((session) => session.personId === personId, CLOSE.unknown)
      return reply.code(204).send()
    }),
  )
}

/**
 * Gives somebody a place at the table, unless it is full; `now` in ms since 1970. [N4] Who was awaited
 * under this name is the same person again, with the role that they have now.
 */
export async function seatPerson(
  room: Room,
  person: Pick<Person, "name" | "role" | "seat" | "device">,
  now: number,
): Promise<PersonId> {
  let personId = newId() as PersonId
  await room.write((meeting) => {
    leaveRoom(meeting)
    const again = namesakeOf(meeting, person)
    if (again) personId = again.id
    // They are called as they were: what they said then is signed so.
    const name = again?.name ?? person.name
    writePerson(meeting, personId, {
      ...person,
      name,
      group: GROUP_OF[person.role],
      joinedAt: now,
      ...(again && { again: true }),
    })
  })
  return personId
}

/** Refuses whoever comes to a table with no seat left. */
function leaveRoom(meeting: Meeting): void {
  if (atTable(meeting).length >= LIMITS.people) throw new Problem("too-many-people")
}

/** Somebody who was awaited, and is at the table from `now` on. */
function cameNow({ awaited: _awaited, ...person }: Person, now: number): Person {
  return { ...person, joinedAt: now, again: true }
}

/** [N3] Whether the facilitator put somebody at the table, and nothing there is theirs. */
function cameByMistake(meeting: Meeting, personId: PersonId): boolean {
  const { device, again } = standing(meeting, personId)
  return again === true && !device && hasLeftNothing(meeting, personId)
}

function standing(meeting: Meeting, personId: PersonId): Person {
  const person = personOf(meeting, personId)
  if (!person) throw new Problem("not-found")
  return person
}
