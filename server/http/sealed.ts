import type { FastifyInstance, FastifyRequest } from "fastify"
import { z } from "zod"
import type { SealedAnswer, SealedMarks } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { writeDots, writeScore } from "../../src/meeting/commands/server.ts"
import type { Meeting } from "../../src/meeting/document.ts"
import { isId, type PersonId, type ScaleId } from "../../src/meeting/ids.ts"
import { LIMITS } from "../../src/meeting/limits.ts"
import { cardIn } from "../../src/meeting/queries/cards.ts"
import { atTable } from "../../src/meeting/queries/people.ts"
import { dotsEach, revealedIn } from "../../src/meeting/queries/revealed.ts"
import { mayWriteAtAll } from "../../src/meeting/rules.ts"
import { MOST_DOTS, type Score } from "../../src/meeting/schema.ts"
import type { Papers } from "../sync/papers.ts"
import { allSealed, sealedOf, sealedPaper } from "../sync/sealedMarks.ts"
import { Problem } from "./errors.ts"
import { read } from "./input.ts"
import type { Parts } from "./parts.ts"
import { personIdOf, refuseUnlessSpeaking, writerOf } from "./speaking.ts"
import type { InTurn } from "./turns.ts"
import { visit, type Visit } from "./visit.ts"

const PERSONS = ["facilitator", "participant"] as const
const SCORE = z.strictObject({
  value: z.int().min(0).max(10).nullable(),
  why: z.string().optional(),
})
const DOTS = z.record(z.string(), z.int().min(0).max(MOST_DOTS))

/** [S1] Scores and dots that are hidden until they are revealed, as each gives and changes their own. */
export function sealed(api: FastifyInstance, parts: Parts, inTurn: InTurn): void {
  api.get(ROUTES.sealed(":id"), (request) =>
    visit(parts, request, PERSONS, async ({ meetingId, room, session }): Promise<SealedAnswer> => {
      if (!mayWriteAtAll(writerOf(session, room.meeting))) throw new Problem("wrong-seat")
      const all = await allSealed(parts.storage, meetingId)
      const isFacilitator = session.seat === "facilitator"
      const here = atTable(room.meeting).flatMap((person) => {
        const marks = all.get(person.id)
        return marks ? [{ ...person, marks }] : []
      })
      const own = here.filter(
        ({ id, device }) => id === session.personId || (isFacilitator && !device),
      )
      return {
        own: Object.fromEntries(own.map(({ id, marks }) => [id, marks])),
        ...(isFacilitator && { given: givenBy(here) }),
      }
    }),
  )

  api.put(ROUTES.sealedScore(":id", ":scale", ":person"), async (request, reply) => {
    await seal(request, (meeting, person, before) => {
      const score = scoreIn(request.body)
      return sealScore(meeting, scaleIn(request, meeting), person, before, score)
    })
    return reply.code(204).send()
  })

  api.delete(ROUTES.sealedScore(":id", ":scale", ":person"), async (request, reply) => {
    await seal(request, (meeting, person, before) =>
      sealScore(meeting, scaleIn(request, meeting), person, before, null),
    )
    return reply.code(204).send()
  })

  api.put(ROUTES.sealedDots(":id", ":person"), async (request, reply) => {
    await seal(request, (meeting, person, before) => {
      const dots = dotsIn(request.body, meeting)
      if (!revealedIn(meeting).dots) return sealedPaper(person, { ...before, dots })
      writeDots(meeting, person, dots)
      return {}
    })
    return reply.code(204).send()
  })

  /** One thing of one person's, on the newest state: sealed, or in the document when that is open. */
  function seal(
    request: FastifyRequest,
    change: (meeting: Meeting, person: PersonId, before: SealedMarks) => Papers,
  ): Promise<void> {
    return visit(parts, request, PERSONS, ({ meetingId, room, session }: Visit) =>
      inTurn(meetingId, async () => {
        const person = personIdOf(request)
        const before = await sealedOf(parts.storage, meetingId, person)
        await room.write((meeting) => {
          refuseUnlessSpeaking(session, person, meeting)
          return change(meeting, person, before)
        })
      }),
    )
  }
}

function sealScore(
  meeting: Meeting,
  scale: ScaleId,
  person: PersonId,
  before: SealedMarks,
  score: Score | null,
): Papers {
  if (revealedIn(meeting).scales.includes(scale)) {
    writeScore(meeting, scale, person, score)
    return {}
  }
  const { [scale]: _before, ...others } = before.scores
  return sealedPaper(person, { ...before, scores: score ? { ...others, [scale]: score } : others })
}

/** Who has given, by what; never what. */
function givenBy(all: { id: PersonId; marks: SealedMarks }[]): NonNullable<SealedAnswer["given"]> {
  const scores = new Map<string, PersonId[]>()
  for (const { id, marks } of all)
    for (const scale of Object.keys(marks.scores))
      scores.set(scale, [...(scores.get(scale) ?? []), id])
  const dots = all.filter(({ marks }) => Object.keys(marks.dots).length > 0)
  return { scores: Object.fromEntries(scores), dots: dots.map(({ id }) => id) }
}

/** [W6] A score names a scale that stands; 400 otherwise. */
export function scaleIn(request: FastifyRequest, meeting: Meeting): ScaleId {
  const { scale } = request.params as { scale?: string }
  if (!isId(scale) || !meeting.scales.has(scale)) throw new Problem("bad-input", { field: "scale" })
  return scale as ScaleId
}

function scoreIn(body: unknown): Score {
  const { value, why } = read(SCORE, body)
  if (why !== undefined && why.length > LIMITS.textLength)
    throw new Problem("too-large", { field: "why" })
  return { value, ...(why !== undefined && { why }) }
}

/** [W6] Dots name cards that lie on the table, and are no more than each has. */
function dotsIn(body: unknown, meeting: Meeting): Record<string, number> {
  const given = Object.entries(read(DOTS, body)).filter(([, many]) => many > 0)
  for (const [card] of given) {
    const stands = isId(card) ? cardIn(meeting, card) : undefined
    if (!stands || stands.binned) throw new Problem("bad-input", { field: card.slice(0, 40) })
  }
  const all = given.reduce((sum, [, many]) => sum + many, 0)
  if (all > (dotsEach(meeting) ?? 0)) throw new Problem("bad-input", { field: "dots" })
  return Object.fromEntries(given)
}
