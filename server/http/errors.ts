import { STATUS_CODES } from "node:http"
import type { FastifyError, FastifyInstance, FastifyReply } from "fastify"
import { ERRORS, type ErrorBody, type ErrorCode } from "../../src/contract/errors.ts"
import type { Log } from "../log.ts"
import { Tampered } from "../storage/sealed.ts"
import { StoreRefused } from "../storage/storage.ts"
import { NotSaving } from "../sync/keeper.ts"

/** An answer that is no: thrown by whoever serves a call, and sent in its plain words. */
export class Problem extends Error {
  readonly code: ErrorCode
  readonly field: string | undefined
  /** Seconds. */
  readonly retryAfter: number | undefined
  constructor(code: ErrorCode, more: { field?: string; retryAfter?: number } = {}) {
    super(ERRORS[code].message)
    this.name = "Problem"
    this.code = code
    this.field = more.field
    this.retryAfter = more.retryAfter
  }
}

/** Every error leaves as the contract says: a code from the list, plain words, never a stack. */
export function answerErrors(app: FastifyInstance, log: Log): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = problemOf(error)
    if (problem.code === "internal") log.error({ err: error, ...asLogged(request) }, "a call broke")
    return sendProblem(reply, problem)
  })
}

/** What may be logged of a call: the form of its address, never what stands in it. */
export function asLogged(request: { method: string; routeOptions: { url?: string | undefined } }) {
  return { method: request.method, route: request.routeOptions.url ?? "none" }
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  if (problem.retryAfter !== undefined) reply.header("Retry-After", problem.retryAfter)
  reply.header("Cache-Control", "no-store")
  return reply.code(ERRORS[problem.code].status).send(bodyOf(problem))
}

function bodyOf({ code, field }: Problem): ErrorBody {
  return { error: { code, message: ERRORS[code].message, ...(field !== undefined && { field }) } }
}

/** What cannot even be read as a request. It has no reply, so this is the whole answer. */
export function rawAnswer(problem: Problem): string {
  const { status } = ERRORS[problem.code]
  const body = JSON.stringify(bodyOf(problem))
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n`
  return `${head}Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`
}

function problemOf(error: FastifyError): Problem {
  if (error instanceof Problem) return error
  if (error instanceof NotSaving || error instanceof StoreRefused) return new Problem("not-saving")
  if (error instanceof Tampered) return new Problem("book-changed")
  if (error.statusCode === 413) return new Problem("too-large")
  if (error.statusCode === 404) return new Problem("not-found")
  const isTheirs = error.statusCode !== undefined && error.statusCode < 500
  return new Problem(isTheirs ? "bad-input" : "internal")
}
