import type { FastifyInstance } from "fastify"
import type { DeletionAnswer } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { Problem } from "./errors.ts"
import type { Parts } from "./parts.ts"
import { meetingIdOf } from "./visit.ts"

/** [F7] That a meeting was deleted, for whoever has its address: there is no session left to ask with. */
export function deletion(api: FastifyInstance, { register }: Pick<Parts, "register">): void {
  api.get(ROUTES.deletion(":id"), async (request): Promise<DeletionAnswer> => {
    const meetingId = meetingIdOf(request)
    const deleted = await register.deletion(meetingId)
    if (!deleted) throw new Problem("no-such-meeting")
    return { meetingId, deletedOn: deleted.on, swept: deleted.isSwept }
  })
}
