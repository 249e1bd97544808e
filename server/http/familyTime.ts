import type { FastifyInstance } from "fastify"
import { z } from "zod"
import type { SetFamilyTime } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { personOf } from "../../src/meeting/queries/people.ts"
import { SEATS } from "../../src/meeting/schema.ts"
import { beginFamilyTime } from "../sync/familyTime.ts"
import { entryPaper } from "../access/accessLog.ts"
import { Problem } from "./errors.ts"
import { read } from "./input.ts"
import { entryOf } from "./noted.ts"
import type { Parts } from "./parts.ts"
import { visit, type Visit } from "./visit.ts"

const FAMILY_TIME: z.ZodType<SetFamilyTime> = z.object({ on: z.boolean() })

/** The family talks alone. The facilitator begins it; the facilitator or any of the family ends it. */
export function familyTime(api: FastifyInstance, parts: Parts): void {
  api.put(ROUTES.familyTime(":id"), (request, reply) =>
    visit(
      parts,
      request,
      SEATS,
      async (visit) => {
        const { room, session } = visit
        const isFacilitator = session.seat === "facilitator"
        if (!isFacilitator && room.isCutOff(session)) throw new Problem("family-time")
        const { on } = read(FAMILY_TIME, request.body)
        if (!isFacilitator && (on || !isFamily(visit))) throw new Problem("wrong-seat")
        if (on !== room.isFamilyTime) {
          const at = parts.now()
          const what = on ? "family-time" : "family-time-over"
          const noted = entryPaper(entryOf(visit, at, { what }))
          await room.setFamilyTime(on ? beginFamilyTime(room.meeting, at) : null, noted)
        }
        return reply.code(204).send()
      },
      "always",
    ),
  )
}

function isFamily({ room, session: { personId } }: Visit): boolean {
  return personId !== null && personOf(room.meeting, personId)?.group === "family"
}
