import type { FastifyInstance } from "fastify"
import { z } from "zod"
import { ADMISSIONS, type Admission, type SetAdmission } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import type { MeetingId } from "../../src/meeting/ids.ts"
import { entryPaper } from "../access/accessLog.ts"
import type { Storage } from "../storage/storage.ts"
import { read } from "./input.ts"
import { entryOf } from "./noted.ts"
import type { Parts } from "./parts.ts"
import { visit } from "./visit.ts"

const MODE: z.ZodType<SetAdmission> = z.object({ mode: z.enum(ADMISSIONS) })
const PAPER = "admission"

/** Whether a participant's link lets in at once, or the facilitator lets them in one by one. */
export function admission(api: FastifyInstance, parts: Parts): void {
  api.put(ROUTES.admission(":id"), (request, reply) =>
    visit(parts, request, ["facilitator"], async (visit) => {
      const { mode } = read(MODE, request.body)
      const entry = entryOf(visit, parts.now(), { what: `admission-${mode}` })
      await parts.storage.commit(visit.meetingId, {
        papers: { [PAPER]: Buffer.from(mode), ...entryPaper(entry) },
      })
      return reply.code(204).send()
    }),
  )
}

export async function admissionOf(storage: Storage, meeting: MeetingId): Promise<Admission> {
  const mode = await storage.paper(meeting, PAPER)
  return mode && Buffer.from(mode).toString() === "ask" ? "ask" : "open"
}
