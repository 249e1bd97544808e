import type { FastifyInstance } from "fastify"
import type { SealedMarks } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { clearDots, openDots, openScores } from "../../src/meeting/commands/server.ts"
import type { PersonId } from "../../src/meeting/ids.ts"
import { isRemoved, personOf } from "../../src/meeting/queries/people.ts"
import { isClosed } from "../../src/meeting/rules.ts"
import { allSealed, sealedPaper } from "../sync/sealedMarks.ts"
import type { Papers } from "../sync/papers.ts"
import { Problem } from "./errors.ts"
import type { Parts } from "./parts.ts"
import { scaleIn } from "./sealed.ts"
import type { InTurn } from "./turns.ts"
import { visit, type Visit } from "./visit.ts"

/** [S2] The facilitator shows what was sealed: everyone's at once, written and unsealed in one commit. */
export function revealed(api: FastifyInstance, parts: Parts, inTurn: InTurn): void {
  api.post(ROUTES.revealedScores(":id", ":scale"), (request, reply) =>
    visit(parts, request, ["facilitator"], async (visit) => {
      await open(visit, (all, meeting) => {
        const scale = scaleIn(request, meeting)
        const given = all.flatMap(([person, { scores }]) => {
          const score = Object.hasOwn(scores, scale) ? scores[scale] : undefined
          return score ? [[person, score] as const] : []
        })
        openScores(meeting, scale, given)
        return ({ scores, dots }) => {
          const { [scale]: _opened, ...others } = scores
          return { scores: others, dots }
        }
      })
      return reply.code(204).send()
    }),
  )

  api.post(ROUTES.revealedDots(":id"), (request, reply) =>
    visit(parts, request, ["facilitator"], async (visit) => {
      await open(visit, (all, meeting) => {
        openDots(
          meeting,
          all.map(([person, { dots }]) => [person, dots]),
        )
        return ({ scores }) => ({ scores, dots: {} })
      })
      return reply.code(204).send()
    }),
  )

  api.delete(ROUTES.revealedDots(":id"), (request, reply) =>
    visit(parts, request, ["facilitator"], async (visit) => {
      await open(visit, (_all, meeting) => {
        clearDots(meeting)
        return ({ scores }) => ({ scores, dots: {} })
      })
      return reply.code(204).send()
    }),
  )

  /** `write` writes what is opened, of those who are still at the table, and gives what stays sealed. */
  function open(
    { meetingId, room }: Visit,
    write: (
      all: [PersonId, SealedMarks][],
      meeting: Visit["room"]["meeting"],
    ) => (marks: SealedMarks) => SealedMarks,
  ): Promise<void> {
    return inTurn(meetingId, async () => {
      const all = [...(await allSealed(parts.storage, meetingId))]
      await room.write((meeting): Papers => {
        if (isClosed(meeting)) throw new Problem("board-closed")
        const isHere = (id: PersonId) => {
          const person = personOf(meeting, id)
          return person !== undefined && !isRemoved(person)
        }
        const here = all.filter(([person]) => isHere(person))
        const left = write(here, meeting)
        const papers = all.map(([person, marks]) =>
          sealedPaper(person, isHere(person) ? left(marks) : { scores: {}, dots: {} }),
        )
        return Object.assign({}, ...papers) as Papers
      })
    })
  }
}
