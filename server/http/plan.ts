import type { FastifyInstance } from "fastify"
import { z } from "zod"
import type { FixedAnswer } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { closeBoard, openBoard, setReviewOn } from "../../src/meeting/commands/server.ts"
import { planOf } from "../../src/meeting/queries/plan.ts"
import { isClosed } from "../../src/meeting/rules.ts"
import { entryPaper } from "../access/accessLog.ts"
import { Problem } from "./errors.ts"
import { DAY, read } from "./input.ts"
import { entryOf } from "./noted.ts"
import type { Parts } from "./parts.ts"
import { bytesOf, hashesOf, planPaper, sha256Of } from "./plans.ts"
import { takeTurns } from "./turns.ts"
import { visit } from "./visit.ts"

const FIX = z.object({ reviewOn: DAY.optional() })

/** Fixing the plan, and opening the board again. */
export function plan(api: FastifyInstance, parts: Parts): void {
  const { storage, now } = parts
  // So that no two take one version.
  const inTurn = takeTurns()

  api.post(ROUTES.plan(":id"), (request, reply) =>
    visit(parts, request, ["facilitator"], async (visit) => {
      const { meetingId, room } = visit
      const { reviewOn } = read(FIX, request.body)
      const answer = await inTurn(meetingId, async (): Promise<FixedAnswer> => {
        const version = (await hashesOf(storage, meetingId)).length + 1
        let sha256 = ""
        // Made from exactly what stands at that moment, and kept together with the closing.
        await room.write((meeting) => {
          if (isClosed(meeting)) throw new Problem("board-closed")
          if (reviewOn !== undefined) setReviewOn(meeting, reviewOn)
          const fixed = { version, at: now() }
          const bytes = bytesOf(planOf(meeting, fixed))
          sha256 = sha256Of(bytes)
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
}
