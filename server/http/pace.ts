import type { FastifyInstance } from "fastify"
import { z } from "zod"
import { PACES, type PaceAnswer, type SayPace } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { atTable } from "../../src/meeting/queries/people.ts"
import { read } from "./input.ts"
import type { Parts } from "./parts.ts"
import { visit } from "./visit.ts"

const SAY: z.ZodType<SayPace> = z.object({ pace: z.enum(PACES).nullable() })

/** [T1] "It goes too slow", "too fast": anybody says it, the facilitator alone hears how many do. */
export function pace(api: FastifyInstance, parts: Parts): void {
  api.put(ROUTES.pace(":id"), (request, reply) =>
    visit(parts, request, ["facilitator", "participant"], async ({ room, session }) => {
      const { pace } = read(SAY, request.body)
      if (session.personId) room.pace.say(session.personId, pace, parts.now())
      return reply.code(204).send()
    }),
  )

  api.get(ROUTES.pace(":id"), (request) =>
    visit(parts, request, ["facilitator"], async ({ room }): Promise<PaceAnswer> => {
      const here = atTable(room.meeting).map(({ id }) => id)
      return room.pace.count(here, parts.now())
    }),
  )
}
