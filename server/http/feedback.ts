import type { FastifyInstance } from "fastify"
import { z } from "zod"
import { FELT_PACES, type Feedback, type FeedbackAnswer } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { LIMITS } from "../../src/meeting/limits.ts"
import { factsOf } from "../../src/meeting/queries/facts.ts"
import { isClosed } from "../../src/meeting/rules.ts"
import { SEATS } from "../../src/meeting/schema.ts"
import { countsTable } from "../export/countsTable.ts"
import { countsOf } from "../feedback/counts.ts"
import { keepFeedback, keptFeedback } from "../feedback/keptFeedback.ts"
import { Problem } from "./errors.ts"
import { LANGUAGE, read } from "./input.ts"
import type { Parts } from "./parts.ts"
import { takeTurns } from "./turns.ts"
import { bearerOf, visit } from "./visit.ts"

const FROM_1_TO_5 = z.int().min(1).max(5)
const ANSWER = z.object({
  treated: FROM_1_TO_5,
  kept: FROM_1_TO_5,
  matters: FROM_1_TO_5,
  pace: z.enum(FELT_PACES).optional(),
  text: z.string().optional(),
})
const QUERY = z.object({ language: LANGUAGE.optional() })

/** [F1] Everyone looks back on the meeting; who reads what came of it. */
export function feedback(api: FastifyInstance, { storage, now, ...parts }: Parts): void {
  // So that nobody who presses twice is counted twice.
  const inTurn = takeTurns()

  api.post(ROUTES.feedback(":id"), (request, reply) =>
    visit(parts, request, ["facilitator", "participant"], async ({ meetingId }) => {
      const answer = answerIn(request.body)
      const today = new Date(now()).toISOString().slice(0, 10)
      const isKept = await inTurn(meetingId, () =>
        keepFeedback(storage, meetingId, bearerOf(request), answer, today),
      )
      if (!isKept) throw new Problem("already-said")
      return reply.code(201).send()
    }),
  )

  api.get(ROUTES.feedback(":id"), (request) =>
    visit(parts, request, SEATS, async ({ meetingId, room, session }): Promise<FeedbackAnswer> => {
      if (session.seat !== "facilitator" && !isClosed(room.meeting)) throw new Problem("wrong-seat")
      return countsOf((await keptFeedback(storage, meetingId)).answers)
    }),
  )

  api.get(ROUTES.feedbackTable(":id"), (request, reply) =>
    visit(parts, request, ["facilitator"], async ({ meetingId, room }) => {
      const { language = factsOf(room.meeting).language } = read(QUERY, request.query)
      const { on = "", answers } = await keptFeedback(storage, meetingId)
      const counts = countsOf(answers)
      if (!("treated" in counts)) throw new Problem("too-few-answers")
      return reply
        .type("text/csv; charset=utf-8")
        .header("Content-Disposition", `attachment; filename="feedback-${on}.csv"`)
        .send(countsTable(on, counts, language))
    }),
  )
}

/** What somebody answers, and nothing else that their program sent along. */
function answerIn(body: unknown): Feedback {
  const { treated, kept, matters, pace, text } = read(ANSWER, body)
  const words = text?.trim()
  if (text !== undefined && text.length > LIMITS.textLength)
    throw new Problem("too-large", { field: "text" })
  return { treated, kept, matters, ...(pace && { pace }), ...(words && { text: words }) }
}
