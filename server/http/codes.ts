import type { FastifyInstance } from "fastify"
import { ROUTES } from "../../src/contract/routes.ts"
import type { Parts } from "./parts.ts"
import { takeTurns } from "./turns.ts"
import { visit } from "./visit.ts"

/** A short code to knock with, for whoever has no camera to scan a link. */
export function codes(api: FastifyInstance, parts: Parts): void {
  // So that a meeting has one code at a time.
  const inTurn = takeTurns()

  api.post(ROUTES.code(":id"), (request, reply) =>
    visit(parts, request, ["facilitator"], async ({ meetingId }) => {
      const code = await inTurn(meetingId, () => parts.codes.make(meetingId))
      return reply.code(201).send(code)
    }),
  )

  api.delete(ROUTES.code(":id"), (request, reply) =>
    visit(parts, request, ["facilitator"], async ({ meetingId }) => {
      await inTurn(meetingId, () => parts.codes.withdraw(meetingId))
      return reply.code(204).send()
    }),
  )
}
