import type { FastifyInstance } from "fastify"
import { z } from "zod"
import type { DoorAnswer } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { read } from "./input.ts"
import { openLink } from "./openLink.ts"
import type { Parts } from "./parts.ts"
import { meetingIdOf } from "./visit.ts"

const LOOK = z.object({ secret: z.string() })

/** What a link opens, before anybody says a name: the room's screen comes in at once, others are asked. */
export function door(api: FastifyInstance, parts: Parts): void {
  api.post(ROUTES.door(":id"), async (request): Promise<DoorAnswer> => {
    const { secret } = read(LOOK, request.body)
    const { seat } = await openLink(parts, meetingIdOf(request), secret)
    return { seat }
  })
}
