import type { FastifyInstance } from "fastify"
import { z } from "zod"
import type { Session as Answer } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { writePerson } from "../../src/meeting/commands/server.ts"
import type { PersonId } from "../../src/meeting/ids.ts"
import { personOf } from "../../src/meeting/queries/people.ts"
import { GROUP_OF, type Role, type Seat } from "../../src/meeting/schema.ts"
import { isCutOff } from "../sync/familyTime.ts"
import type { Room } from "../sync/room.ts"
import { admissionOf } from "./admission.ts"
import { Problem } from "./errors.ts"
import { NAME, read, ROLE } from "./input.ts"
import { knockAt } from "./knockAt.ts"
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

type Asked = z.output<typeof OPEN>

/** Coming in with a link: the one call that anybody makes before they have a token. */
export function sessions(api: FastifyInstance, parts: Parts): void {
  const { keyring, rooms, sessions, storage, now } = parts

  api.post(ROUTES.sessions(":id"), async (request, reply) => {
    const meetingId = meetingIdOf(request)
    const asked = read(OPEN, request.body)
    const { seat, key } = await openLink(parts, meetingId, asked.secret)
    const letGo = keyring.hold(meetingId, key)
    try {
      const { room, release } = await rooms.enter(meetingId)
      try {
        const known = seat === "screen" ? undefined : await knownAs(room, asked)
        if (isOutside(room, seat, known, asked)) throw new Problem("family-time")
        if (seat === "participant" && !known && (await admissionOf(storage, meetingId)) === "ask")
          return reply.code(202).send(await knockAt(parts, meetingId, newcomer(asked)))
        const personId = seat === "screen" ? null : await seated(room, seat, known, asked)
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

  /** The person of an earlier token. */
  async function knownAs({ id }: Room, { rejoin }: Asked): Promise<PersonId | undefined> {
    return rejoin === undefined ? undefined : sessions.personOf(id, rejoin)
  }

  /** Who takes this seat: somebody known, or somebody new. */
  async function seated(
    room: Room,
    seat: Seat,
    known: PersonId | undefined,
    asked: Asked,
  ): Promise<PersonId> {
    if (!known) return seatPerson(room, { ...newcomer(asked), seat, device: true }, now())
    // Whoever comes back by the facilitator's link is shown as that from then on.
    if (seat === "facilitator" && personOf(room.meeting, known)?.seat !== seat)
      await room.write((meeting) => {
        const person = personOf(meeting, known)
        if (person) writePerson(meeting, known, { ...person, seat })
      })
    return known
  }
}

function newcomer({ name, role }: Asked): { name: string; role: Role } {
  return { ...read(z.object({ name: NAME }), { name }), role }
}

/** In family time nobody comes in who would be cut off at once. */
function isOutside(room: Room, seat: Seat, known: PersonId | undefined, { role }: Asked): boolean {
  if (seat === "screen" || !room.isFamilyTime) return false
  return known
    ? room.isCutOff({ seat, personId: known })
    : isCutOff({ seat, group: GROUP_OF[role] })
}
