import fastify, { type FastifyInstance } from "fastify"
import { about } from "./http/about.ts"
import { accessLog } from "./http/accessLog.ts"
import { admission } from "./http/admission.ts"
import { codes } from "./http/codes.ts"
import { deletion } from "./http/deletion.ts"
import { door } from "./http/door.ts"
import { answerErrors, asLogged, Problem, rawAnswer, sendProblem } from "./http/errors.ts"
import { familyTime } from "./http/familyTime.ts"
import { feedback } from "./http/feedback.ts"
import { headers } from "./http/headers.ts"
import { health } from "./http/health.ts"
import { keep } from "./http/keep.ts"
import { knocks } from "./http/knocks.ts"
import { links } from "./http/links.ts"
import { meetings } from "./http/meetings.ts"
import { pace } from "./http/pace.ts"
import { noPages, pages } from "./http/pages.ts"
import type { Parts } from "./http/parts.ts"
import { people } from "./http/people.ts"
import { plan } from "./http/plan.ts"
import { planForms } from "./http/planForms.ts"
import { revealed } from "./http/revealed.ts"
import { sealed } from "./http/sealed.ts"
import { sessions } from "./http/sessions.ts"
import { story } from "./http/story.ts"
import { takeTurns } from "./http/turns.ts"
import { LIMITS } from "../src/meeting/limits.ts"

/** How long a call may take to come in whole; a phone on a slow network sends a few hundred bytes. */
const INCOMING_MS = 30_000

/**
 * Everything that is served over HTTP. `pageDirectory` holds the built page; without it (while
 * developing, or in a test) there is the API alone.
 */
export async function openApp(parts: Parts, pageDirectory?: string): Promise<FastifyInstance> {
  const { settings, log } = parts
  const app = fastify({
    // Its own lines would hold addresses; ours hold their form.
    logger: false,
    bodyLimit: LIMITS.bodyBytes,
    requestTimeout: INCOMING_MS,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (_error, _request, reply) => sendProblem(reply, new Problem("bad-input")),
    clientErrorHandler: (_error, socket) => {
      if (socket.writable) socket.end(rawAnswer(new Problem("bad-input")))
    },
  })
  answerErrors(app, log)
  acceptEmptyBodies(app)
  app.addHook("onResponse", (request, reply, done) => {
    log.debug(
      { ...asLogged(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      "served",
    )
    done()
  })
  await headers(app, settings.PUBLIC_ORIGIN)
  health(app, parts)
  await app.register((api, _options, done) => {
    api.addHook("onRequest", (_request, reply, next) => {
      reply.header("Cache-Control", "no-store")
      next()
    })
    about(api, parts)
    meetings(api, parts)
    door(api, parts)
    sessions(api, parts)
    people(api, parts)
    links(api, parts)
    plan(api, parts)
    planForms(api, parts)
    admission(api, parts)
    codes(api, parts)
    knocks(api, parts)
    familyTime(api, parts)
    accessLog(api, parts)
    story(api, parts)
    keep(api, parts)
    pace(api, parts)
    feedback(api, parts)
    deletion(api, parts)
    // So that nothing is sealed while it is being opened.
    const inTurn = takeTurns()
    sealed(api, parts, inTurn)
    revealed(api, parts, inTurn)
    done()
  })
  if (pageDirectory === undefined) noPages(app)
  else await pages(app, pageDirectory)
  return app
}

/** Many programs name JSON as the type of a body that they do not send. */
function acceptEmptyBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser("error", "error")
  app.removeContentTypeParser("application/json")
  app.addContentTypeParser("application/json", { parseAs: "string" }, (request, body, done) => {
    if (body === "") done(null, undefined)
    else void parse(request, String(body), done)
  })
}
