import type { FastifyInstance } from "fastify"
import { z } from "zod"
import type { Keep } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { entryPaper } from "../access/accessLog.ts"
import { read } from "./input.ts"
import { entryOf } from "./noted.ts"
import type { Parts } from "./parts.ts"
import { visit } from "./visit.ts"

const DAY_MS = 24 * 60 * 60 * 1000

/** Never beyond a year from now. */
const KEEP: z.ZodType<Keep> = z.object({ days: z.int().min(1).max(365) })

/** The facilitator sets when a meeting is deleted, whoever opens it before. */
export function keep(api: FastifyInstance, parts: Parts): void {
  const { register, storage, now } = parts
  api.put(ROUTES.keep(":id"), (request, reply) =>
    visit(parts, request, ["facilitator"], async (visit) => {
      const { days } = read(KEEP, request.body)
      await register.deleteAt(visit.meetingId, now() + days * DAY_MS)
      const entry = entryOf(visit, now(), { what: "keep-changed" })
      await storage.commit(visit.meetingId, { papers: entryPaper(entry) })
      return reply.code(204).send()
    }),
  )
}
