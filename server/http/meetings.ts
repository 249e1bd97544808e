import { createHash, timingSafeEqual } from "node:crypto"
import type { FastifyInstance, FastifyRequest } from "fastify"
import { z } from "zod"
import type { MeetingAnswer, Started } from "../../src/contract/answers.ts"
import { CLOSE } from "../../src/contract/close.ts"
import { meetingLink, ROUTES } from "../../src/contract/routes.ts"
import { layFollowUp } from "../../src/meeting/commands/followUp.ts"
import { seed } from "../../src/meeting/commands/server.ts"
import type { MeetingId } from "../../src/meeting/ids.ts"
import { LIMITS } from "../../src/meeting/limits.ts"
import { factsOf } from "../../src/meeting/queries/facts.ts"
import { SEATS, type Seat } from "../../src/meeting/schema.ts"
import { entryPaper } from "../access/accessLog.ts"
import { newId, newKey } from "../access/secrets.ts"
import type { Tries } from "../access/tries.ts"
import { admissionOf } from "./admission.ts"
import { Problem } from "./errors.ts"
import { LANGUAGE, read, TITLE } from "./input.ts"
import { originOf } from "./origin.ts"
import type { Parts } from "./parts.ts"
import { dayOf, PLAN_FROM } from "./planFrom.ts"
import { hashesOf } from "./plans.ts"
import { visit } from "./visit.ts"

const MAY_START = z.object({ password: z.string().optional() })
const START = z.object({
  title: TITLE.default(""),
  language: LANGUAGE.optional(),
  /** The plan that this meeting starts from: then it is the next one of that family. */
  from: PLAN_FROM.optional(),
})

/** The paper with what is known of a meeting besides its document. */
const ABOUT = "about"

export function meetings(api: FastifyInstance, parts: Parts): void {
  const { settings, log, keyring, register, links, knocks, rooms, storage, tries, now } = parts

  api.post(ROUTES.meetings, { bodyLimit: LIMITS.planBytes }, async (request, reply) => {
    // Whoever may start nothing hears so first, and nothing of theirs is looked at.
    const { password } = read(MAY_START, request.body)
    if (settings.START_PASSWORD !== undefined) askPassword(settings.START_PASSWORD, password, tries)
    if (isTooLong(request)) throw new Problem("too-large")
    const { from, ...asked } = read(START, request.body)
    const title = asked.title || from?.title || ""
    const language = asked.language ?? from?.language ?? "nl"
    const origin = originOf(request, settings.PUBLIC_ORIGIN)
    const meetingId = newId() as MeetingId
    const letGo = keyring.hold(meetingId, newKey())
    try {
      // First, because what stands in no register is cleared away.
      await register.begin(meetingId)
      await knocks.hangLetterbox(meetingId)
      const { room, release } = await rooms.enter(meetingId)
      try {
        await room.write((meeting) => {
          const createdAt = now()
          seed(meeting, title, language)
          if (from) layFollowUp(meeting, from, { on: dayOf(from, createdAt), now: createdAt })
          return {
            [ABOUT]: Buffer.from(JSON.stringify({ createdAt })),
            ...entryPaper({ at: createdAt, what: "started" }),
          }
        })
      } finally {
        release()
      }
      const linkOf = async (seat: Seat) =>
        meetingLink(origin, meetingId, await links.renew(meetingId, seat))
      const answer: Started = {
        meetingId,
        links: {
          facilitator: await linkOf("facilitator"),
          participant: await linkOf("participant"),
          screen: await linkOf("screen"),
        },
      }
      return reply.code(201).send(answer)
    } finally {
      letGo()
    }
  })

  api.get(ROUTES.meeting(":id"), (request) =>
    visit(parts, request, SEATS, async ({ meetingId, room }): Promise<MeetingAnswer> => {
      const facts = factsOf(room.meeting)
      const about = await storage.paper(meetingId, ABOUT)
      const { createdAt } = JSON.parse(Buffer.from(about ?? []).toString()) as { createdAt: number }
      const plansSha256 = await hashesOf(storage, meetingId)
      return {
        meetingId,
        title: facts.title,
        createdAt,
        deleteAfter: (await register.deleteAfter(meetingId)) ?? 0,
        closed: facts.fixed !== null,
        planVersion: plansSha256.length || null,
        planSha256: plansSha256.at(-1) ?? null,
        plansSha256,
        admission: await admissionOf(storage, meetingId),
        familyTime: room.isFamilyTime,
      }
    }),
  )

  api.delete(ROUTES.meeting(":id"), (request, reply) =>
    visit(parts, request, ["facilitator"], async ({ meetingId }) => {
      await rooms.end(meetingId, CLOSE.deleted)
      await register.strike(meetingId)
      // Somebody may have come in while it was being erased.
      await rooms.end(meetingId, CLOSE.deleted)
      await register.sweep()
      log.info({ meeting: meetingId }, "a facilitator deleted this meeting")
      return reply.code(204).send()
    }),
  )
}

/** Only a plan makes the body of this call longer than any other. */
function isTooLong({ headers, body }: FastifyRequest): boolean {
  const hasPlan = typeof body === "object" && body !== null && "from" in body
  return !hasPlan && Number(headers["content-length"] ?? 0) > LIMITS.bodyBytes
}

/**
 * Unlike a secret, a password can be guessed, so while there are too many wrong ones no password is
 * looked at, not even the right one.
 */
function askPassword(expected: string, given: string | undefined, tries: Tries): void {
  const at = "START_PASSWORD"
  const retryAfter = tries.wait(at)
  if (retryAfter > 0) throw new Problem("too-many-tries", { retryAfter })
  const digest = (text: string) => createHash("sha256").update(text).digest()
  if (given !== undefined && timingSafeEqual(digest(given), digest(expected))) return
  tries.wrong(at)
  throw new Problem("wrong-secret")
}
