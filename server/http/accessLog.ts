import type { FastifyInstance } from "fastify"
import { ROUTES } from "../../src/contract/routes.ts"
import { accessLogOf } from "../access/accessLog.ts"
import type { Parts } from "./parts.ts"
import { visit } from "./visit.ts"

/** Who came and went and what was done, for whoever answers for the meeting. */
export function accessLog(api: FastifyInstance, parts: Parts): void {
  api.get(ROUTES.log(":id"), (request) =>
    visit(parts, request, ["facilitator"], ({ meetingId }) =>
      accessLogOf(parts.storage, meetingId),
    ),
  )
}
