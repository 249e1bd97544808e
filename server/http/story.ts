import type { FastifyInstance } from "fastify"
import { z } from "zod"
import type { StoryAnswer } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { isId } from "../../src/meeting/ids.ts"
import { read } from "./input.ts"
import type { Parts } from "./parts.ts"
import { visit } from "./visit.ts"

/** Entries in one answer. */
const MOST = 200

const ID = z.string().refine(isId)
const QUERY = z.object({
  /** Only what happened before the entry with this number. */
  before: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number)
    .optional(),
  card: ID.optional(),
  by: ID.optional(),
})

/** [H1] What happened to the cards, for the facilitator: the last of it, oldest first. */
export function story(api: FastifyInstance, parts: Parts): void {
  api.get(ROUTES.story(":id"), (request) =>
    visit(parts, request, ["facilitator"], async ({ room }): Promise<StoryAnswer> => {
      const { before = Infinity, card, by } = read(QUERY, request.query)
      const entries = (await room.storySoFar()).filter(
        (entry) =>
          entry.n < before &&
          (card === undefined || entry.card === card) &&
          (by === undefined || entry.by === by || entry.also?.includes(by)),
      )
      return { entries: entries.slice(-MOST), earlier: entries.length > MOST }
    }),
  )
}
