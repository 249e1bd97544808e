import type { FastifyInstance } from "fastify"
import type { Logged } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { entryPaper } from "../access/accessLog.ts"
import { entryOf } from "./noted.ts"
import type { Parts } from "./parts.ts"
import { takeTurns } from "./turns.ts"
import { visit, type Visit } from "./visit.ts"

/** A short code to knock with, for whoever has no camera to scan a link. */
export function codes(api: FastifyInstance, parts: Parts): void {
  // So that a meeting has one code at a time.
  const inTurn = takeTurns()

  api.post(ROUTES.code(":id"), (request, reply) =>
    visit(parts, request, ["facilitator"], async (visit) => {
      const { meetingId } = visit
      const code = await inTurn(meetingId, () => parts.codes.make(meetingId))
      await note(visit, "code-made")
      return reply.code(201).send(code)
    }),
  )

  api.delete(ROUTES.code(":id"), (request, reply) =>
    visit(parts, request, ["facilitator"], async (visit) => {
      const { meetingId } = visit
      await inTurn(meetingId, () => parts.codes.withdraw(meetingId))
      await note(visit, "code-withdrawn")
      return reply.code(204).send()
    }),
  )

  async function note(visit: Visit, what: Logged): Promise<void> {
    const papers = entryPaper(entryOf(visit, parts.now(), { what }))
    await parts.storage.commit(visit.meetingId, { papers })
  }
}
