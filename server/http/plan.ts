import { createHash } from "node:crypto"
import type { FastifyInstance, FastifyRequest } from "fastify"
import { z } from "zod"
import type { FixedAnswer } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { closeBoard, openBoard, setReviewOn } from "../../src/meeting/commands/server.ts"
import { factsOf } from "../../src/meeting/queries/facts.ts"
import { planOf, type Plan } from "../../src/meeting/queries/plan.ts"
import { isClosed } from "../../src/meeting/rules.ts"
import { SEATS } from "../../src/meeting/schema.ts"
import { planPdf } from "../export/pdf.ts"
import { entryPaper } from "../access/accessLog.ts"
import { Problem } from "./errors.ts"
import { DAY, LANGUAGE, read } from "./input.ts"
import { entryOf, exportsNoted } from "./noted.ts"
import type { Parts } from "./parts.ts"
import { fixedPlan, newestVersion, planPaper } from "./plans.ts"
import { takeTurns } from "./turns.ts"
import { visit, type Visit } from "./visit.ts"

const FIX = z.object({ reviewOn: DAY.optional() })
const QUERY = z.object({
  version: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .transform(Number)
    .optional(),
  language: LANGUAGE.optional(),
})

export function plan(api: FastifyInstance, parts: Parts): void {
  const { storage, now } = parts
  // So that no two take one version.
  const inTurn = takeTurns()
  const noteExport = exportsNoted(parts)

  api.post(ROUTES.plan(":id"), (request, reply) =>
    visit(parts, request, ["facilitator"], async (visit) => {
      const { meetingId, room } = visit
      const { reviewOn } = read(FIX, request.body)
      const answer = await inTurn(meetingId, async (): Promise<FixedAnswer> => {
        const version = ((await newestVersion(storage, meetingId)) ?? 0) + 1
        let sha256 = ""
        // Made from exactly what stands at that moment, and kept together with the closing.
        await room.write((meeting) => {
          if (isClosed(meeting)) throw new Problem("board-closed")
          if (reviewOn !== undefined) setReviewOn(meeting, reviewOn)
          const fixed = { version, at: now() }
          const bytes = bytesOf(planOf(meeting, fixed))
          sha256 = createHash("sha256").update(bytes).digest("hex")
          closeBoard(meeting, fixed)
          return {
            [planPaper(version)]: bytes,
            ...entryPaper(entryOf(visit, now(), { what: "closed" })),
          }
        })
        return { version, sha256 }
      })
      return reply.code(201).send(answer)
    }),
  )

  api.delete(ROUTES.plan(":id"), (request, reply) =>
    visit(parts, request, ["facilitator"], async (visit) => {
      const { meetingId, room } = visit
      await inTurn(meetingId, () =>
        room.write((meeting) => {
          if (!isClosed(meeting)) throw new Problem("board-open")
          openBoard(meeting)
          return entryPaper(entryOf(visit, now(), { what: "opened" }))
        }),
      )
      return reply.code(204).send()
    }),
  )

  api.get(ROUTES.planAs(":id", "json"), (request, reply) =>
    visit(parts, request, SEATS, async (visit) =>
      reply.type("application/json; charset=utf-8").send(await asked(visit, request)),
    ),
  )

  api.get(ROUTES.planAs(":id", "pdf"), (request, reply) =>
    visit(parts, request, SEATS, async (visit) => {
      const plan = JSON.parse((await asked(visit, request)).toString()) as Plan
      const { language } = read(QUERY, request.query)
      const pdf = await planPdf(plan, language ?? plan.language)
      // The name of a file is seen by others, so it never holds the family's.
      const name = `plan-${plan.version ?? "concept"}.pdf`
      return reply
        .type("application/pdf")
        .header("Content-Disposition", `inline; filename="${name}"`)
        .send(Buffer.from(pdf))
    }),
  )

  /** The version that is asked for; else the fixed one while there is one, else the draft. */
  async function asked(visit: Visit, request: FastifyRequest): Promise<Buffer> {
    const { meetingId, room } = visit
    const { version = factsOf(room.meeting).fixed?.version } = read(QUERY, request.query)
    const bytes =
      version === undefined
        ? bytesOf(planOf(room.meeting))
        : await fixedPlan(storage, meetingId, version)
    if (!bytes) throw new Problem("not-found")
    await noteExport(visit)
    return Buffer.from(bytes)
  }
}

function bytesOf(plan: Plan): Buffer {
  return Buffer.from(JSON.stringify(plan))
}
