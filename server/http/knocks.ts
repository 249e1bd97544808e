import type { FastifyInstance, FastifyRequest } from "fastify"
import { z } from "zod"
import type { AnswerKnock, KnockAnswer } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { isId, type MeetingId, type PersonId } from "../../src/meeting/ids.ts"
import { entryPaper } from "../access/accessLog.ts"
import { familyTimeOf } from "../sync/familyTime.ts"
import { Problem } from "./errors.ts"
import { NAME, read, ROLE } from "./input.ts"
import { knockAt } from "./knockAt.ts"
import type { Parts } from "./parts.ts"
import { seatPerson } from "./people.ts"
import { takeTurns } from "./turns.ts"
import { bearerOf, visit } from "./visit.ts"

const KNOCK = z.object({ code: z.string(), name: NAME, role: ROLE.default("other") })
const ANSWER: z.ZodType<AnswerKnock> = z.object({ admit: z.boolean() })

/** Under which wrong codes are counted: over all, for a code names no meeting. */
const CODES = "codes"

/** Waiting at the door, and being let in. */
export function knocks(api: FastifyInstance, parts: Parts): void {
  const { codes, keyring, knocks, register, sessions, storage, tries, now } = parts
  // So that two facilitators let one person in once.
  const inTurn = takeTurns()

  api.post(ROUTES.knocks, async (request, reply) => {
    const { code, ...who } = read(KNOCK, request.body)
    return reply.code(202).send(await knockAt(parts, await meetingOf(code), who, "code"))
  })

  api.get(ROUTES.knock(":knock"), async (request): Promise<KnockAnswer> => {
    const token = bearerOf(request)
    const knock = await theirs(request)
    if (knock.is === "waiting")
      return { state: "waiting", ...((await isFamilyTime(knock.meeting)) && { familyTime: true }) }
    if (knock.is === "refused") {
      const { because } = knock
      return { state: "refused", ...(because && { because }) }
    }
    const found = await sessions.find(knock.meeting, token)
    if (found.is !== "in") throw new Problem("unknown-session")
    found.release()
    const { seat, personId, expiresAt } = found.session
    return { state: "admitted", meetingId: knock.meeting, token, seat, personId, expiresAt }
  })

  // Whoever made a slip in their name knocks anew with the right one; only what waits can be taken back.
  api.delete(ROUTES.knock(":knock"), async (request, reply) => {
    const { is, meeting } = await theirs(request)
    if (is !== "waiting") throw new Problem("not-found")
    await knocks.withdraw(meeting, knockIdOf(request))
    return reply.code(204).send()
  })

  api.get(ROUTES.waiting(":id"), (request) =>
    visit(parts, request, ["facilitator"], ({ meetingId }) => knocks.waiting(meetingId)),
  )

  api.post(ROUTES.answerKnock(":id", ":knock"), (request, reply) =>
    visit(parts, request, ["facilitator"], async ({ meetingId, room, session }) => {
      const { admit } = read(ANSWER, request.body)
      const knockId = knockIdOf(request)
      await inTurn(meetingId, async () => {
        const knocker = await knocks.knocker(meetingId, knockId)
        if (!knocker) throw new Problem("not-found")
        let who: { who?: PersonId } = {}
        if (admit) {
          const { name, role, door } = knocker
          const seat = "participant"
          const personId = await seatPerson(room, { name, role, seat, device: true }, now())
          await sessions.admit(meetingId, { seat, personId }, door)
          who = { who: personId }
        }
        const answer = admit ? "admitted" : "refused"
        await knocks.answer(meetingId, knockId, answer)
        const by = session.personId === null ? {} : { by: session.personId }
        await storage.commit(meetingId, {
          papers: {
            ...entryPaper({ at: knocker.at, what: "knocked", ...who }),
            ...entryPaper({ at: now(), what: answer, ...who, ...by }),
          },
        })
      })
      return reply.code(204).send()
    }),
  )

  /** The knock that a call is about, by whoever knocked. */
  async function theirs(request: FastifyRequest) {
    const knock = await knocks.find(knockIdOf(request), bearerOf(request))
    if (knock.is === "unknown") throw new Problem("not-found")
    if (knock.is === "not-theirs") throw new Problem("unknown-session")
    return knock
  }

  /** Whether the family talks alone in a meeting: while they are in, the server can read that. */
  async function isFamilyTime(meeting: MeetingId): Promise<boolean> {
    if (!keyring.of(meeting)) return false
    const letGo = keyring.holdAgain(meeting)
    try {
      return (await familyTimeOf(storage, meeting)) !== null
    } finally {
      letGo()
    }
  }

  /**
   * A code can be guessed, so while there are too many wrong ones no code is looked at, not even a
   * right one.
   */
  async function meetingOf(code: string): Promise<MeetingId> {
    const retryAfter = tries.wait(CODES)
    if (retryAfter > 0) throw new Problem("too-many-tries", { retryAfter })
    const meeting = await codes.meetingOf(code)
    if (meeting && (await register.standing(meeting)) === "here") return meeting
    tries.wrong(CODES)
    throw new Problem("no-such-code")
  }
}

function knockIdOf(request: FastifyRequest): string {
  const { knock } = request.params as { knock?: string }
  if (!isId(knock)) throw new Problem("not-found")
  return knock
}
