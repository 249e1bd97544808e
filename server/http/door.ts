import type { FastifyInstance } from "fastify"
import { z } from "zod"
import type { DoorAnswer } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { factsOf } from "../../src/meeting/queries/facts.ts"
import { read } from "./input.ts"
import { openLink } from "./openLink.ts"
import type { Parts } from "./parts.ts"
import { meetingIdOf } from "./visit.ts"

const LOOK = z.object({ secret: z.string() })

/** What a link opens, before anybody says a name: the room's screen comes in at once, others are asked. */
export function door(api: FastifyInstance, parts: Parts): void {
  const { keyring, register, rooms } = parts
  api.post(ROUTES.door(":id"), async (request): Promise<DoorAnswer> => {
    const { secret } = read(LOOK, request.body)
    const meetingId = meetingIdOf(request)
    const { seat, key } = await openLink(parts, meetingId, secret)
    const letGo = keyring.hold(meetingId, key)
    try {
      const { room, release } = await rooms.enter(meetingId)
      try {
        return {
          seat,
          deleteAfter: (await register.deleteAfter(meetingId)) ?? 0,
          familyTime: room.isFamilyTime,
          address: factsOf(room.meeting).address,
        }
      } finally {
        release()
      }
    } finally {
      letGo()
    }
  })
}
