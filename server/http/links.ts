import type { FastifyInstance } from "fastify"
import { z } from "zod"
import { meetingLink, ROUTES } from "../../src/contract/routes.ts"
import { SEATS } from "../../src/meeting/schema.ts"
import { read } from "./input.ts"
import { originOf } from "./origin.ts"
import type { Parts } from "./parts.ts"
import { visit } from "./visit.ts"

const ADDRESS = z.object({ seat: z.enum(SEATS) })

/** A new link for a seat. The older one stops working; sessions opened with it stay. */
export function links(api: FastifyInstance, parts: Parts): void {
  api.post(ROUTES.link(":id", ":seat"), (request, reply) =>
    visit(parts, request, ["facilitator"], async ({ meetingId }) => {
      const { seat } = read(ADDRESS, request.params)
      const origin = originOf(request, parts.settings.PUBLIC_ORIGIN)
      const secret = await parts.links.renew(meetingId, seat)
      return reply.code(201).send({ link: meetingLink(origin, meetingId, secret) })
    }),
  )
}
