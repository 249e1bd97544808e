import type { FastifyInstance } from "fastify"
import { z } from "zod"
import { meetingLink, ROUTES } from "../../src/contract/routes.ts"
import { SEATS } from "../../src/meeting/schema.ts"
import { entryPaper } from "../access/accessLog.ts"
import { read } from "./input.ts"
import { entryOf } from "./noted.ts"
import { originOf } from "./origin.ts"
import type { Parts } from "./parts.ts"
import { visit } from "./visit.ts"

const ADDRESS = z.object({ seat: z.enum(SEATS) })

/** A new link for a seat. The older one stops working; sessions opened with it stay. */
export function links(api: FastifyInstance, parts: Parts): void {
  api.post(ROUTES.link(":id", ":seat"), (request, reply) =>
    visit(parts, request, ["facilitator"], async (visit) => {
      const { meetingId } = visit
      const { seat } = read(ADDRESS, request.params)
      const origin = originOf(request, parts.settings.PUBLIC_ORIGIN)
      const secret = await parts.links.renew(meetingId, seat)
      const entry = entryOf(visit, parts.now(), { what: "link-renewed", seat })
      const papers = entryPaper(entry)
      // Who stands at the door with the older link has to ask for the new one.
      const away = seat === "participant" ? await parts.knocks.sendAway(meetingId) : []
      for (const { at } of away) {
        Object.assign(papers, entryPaper({ at, what: "knocked" }))
        Object.assign(papers, entryPaper({ at: entry.at, what: "refused" }))
      }
      await parts.storage.commit(meetingId, { papers })
      return reply.code(201).send({ link: meetingLink(origin, meetingId, secret) })
    }),
  )
}
