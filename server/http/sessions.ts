import type { FastifyInstance } from "fastify"
import { z } from "zod"
import type { Session as Answer } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { writePerson } from "../../src/meeting/commands/server.ts"
import type { PersonId } from "../../src/meeting/ids.ts"
import { personOf } from "../../src/meeting/queries/people.ts"
import type { Seat } from "../../src/meeting/schema.ts"
import type { Room } from "../sync/room.ts"
import { NAME, read, ROLE } from "./input.ts"
import type { Parts } from "./parts.ts"
import { openLink } from "./openLink.ts"
import { seatPerson } from "./people.ts"
import { meetingIdOf } from "./visit.ts"

const OPEN = z.object({
  secret: z.string(),
  name: z.unknown().optional(),
  role: ROLE.default("other"),
  rejoin: z.string().optional(),
})

/** Coming in with a link: the one call that anybody makes before they have a token. */
export function sessions(api: FastifyInstance, parts: Parts): void {
  const { keyring, rooms, sessions, now } = parts

  api.post(ROUTES.sessions(":id"), async (request, reply) => {
    const meetingId = meetingIdOf(request)
    const asked = read(OPEN, request.body)
    const { seat, key } = await openLink(parts, meetingId, asked.secret)
    const letGo = keyring.hold(meetingId, key)
    try {
      const { room, release } = await rooms.enter(meetingId)
      try {
        const personId = seat === "screen" ? null : await seated(room, seat, asked)
        const { token, session } = await sessions.open(meetingId, { seat, personId })
        const answer: Answer = { token, seat, personId, expiresAt: session.expiresAt }
        return reply.code(201).send(answer)
      } finally {
        release()
      }
    } finally {
      letGo()
    }
  })

  /** Who takes this seat: the person of an earlier token, or somebody new. */
  async function seated(
    room: Room,
    seat: Seat,
    { name, role, rejoin }: z.output<typeof OPEN>,
  ): Promise<PersonId> {
    const known = rejoin && (await sessions.personOf(room.id, rejoin))
    if (!known) {
      const person = read(z.object({ name: NAME }), { name })
      return seatPerson(room, { name: person.name, role, seat, device: true }, now())
    }
    // Whoever comes back by the facilitator's link is shown as that from then on.
    if (seat === "facilitator" && personOf(room.meeting, known)?.seat !== seat)
      await room.write((meeting) => {
        const person = personOf(meeting, known)
        if (person) writePerson(meeting, known, { ...person, seat })
      })
    return known
  }
}
