import type { FastifyInstance } from "fastify"
import { z } from "zod"
import type { Session as Answer } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { writePerson } from "../../src/meeting/commands/server.ts"
import type { MeetingId, PersonId } from "../../src/meeting/ids.ts"
import { namesakeOf } from "../../src/meeting/queries/namesake.ts"
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
        // Who has no name yet hears that first, whatever else would keep them out.
        const newcomer = seat === "screen" || known ? undefined : newcomerIn(asked)
        if (isOutside(room, seat, known ?? newcomer)) throw new Problem("family-time")
        if (newcomer && seat === "participant" && (await admissionOf(storage, meetingId)) === "ask")
          return reply.code(202).send(await knockAt(parts, meetingId, newcomer, "link"))
        if (!newcomer) await refuseTooMany(meetingId, known ?? null)
        const personId = newcomer
          ? await seatPerson(room, { ...newcomer, seat, device: true }, now())
          : await seatAgain(room, seat, known)
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

  /** The person of an earlier token, unless they were removed. */
  async function knownAs(room: Room, { rejoin }: Asked): Promise<PersonId | undefined> {
    const personId = rejoin === undefined ? undefined : await sessions.personOf(room.id, rejoin)
    return personId === undefined || room.isRemoved({ personId }) ? undefined : personId
  }

  /** Somebody comes in again and again, and each time something of it is kept. */
  async function refuseTooMany(meetingId: MeetingId, person: PersonId | null): Promise<void> {
    const retryAfter = await sessions.wait(meetingId, person)
    if (retryAfter > 0) throw new Problem("too-many-tries", { retryAfter })
  }

  /** The seat of somebody known, or of the screen, which is nobody. */
  async function seatAgain(
    room: Room,
    seat: Seat,
    known: PersonId | undefined,
  ): Promise<PersonId | null> {
    if (known === undefined) return null
    // Whoever comes back by the facilitator's link is shown as that from then on.
    if (seat === "facilitator" && personOf(room.meeting, known)?.seat !== seat)
      await room.write((meeting) => {
        const person = personOf(meeting, known)
        if (person) writePerson(meeting, known, { ...person, seat })
      })
    return known
  }
}

interface Newcomer {
  name: string
  role: Role
}

function newcomerIn({ name, role }: Asked): Newcomer {
  return { ...read(z.object({ name: NAME }), { name }), role }
}

/**
 * In family time nobody comes in who would be cut off at once; nor who is a professional of the last
 * meeting again, whatever role they give now.
 */
function isOutside(room: Room, seat: Seat, who: PersonId | Newcomer | undefined): boolean {
  if (who === undefined || !room.isFamilyTime) return false
  if (typeof who === "string") return room.isCutOff({ seat, personId: who })
  const again = namesakeOf(room.meeting, { ...who, seat })
  return [GROUP_OF[who.role], again?.group].some((group) => group && isCutOff({ seat, group }))
}
