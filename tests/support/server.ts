import { vi } from "vitest"
import { ERRORS, type ErrorCode } from "../../src/contract/errors.ts"

export interface Asked {
  method: string
  path: string
  body: Record<string, unknown> | undefined
  token: string | undefined
}

type Answer = { status?: number; body?: unknown } | ErrorCode | "nobody"
type Answers = Record<string, Answer | ((asked: Asked) => Answer)>

/**
 * Stands at the other end of `fetch`: answers by "METHOD /path", with an error code as the server
 * would, or as nobody at all. Gives the list of what was asked.
 */
export function serverThat(answers: Answers): Asked[] {
  const asked: Asked[] = []
  vi.stubGlobal("fetch", async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers)
    const call: Asked = {
      method: init.method ?? "GET",
      path,
      body: init.body ? (JSON.parse(init.body as string) as Asked["body"]) : undefined,
      token: headers.get("authorization")?.replace("Bearer ", ""),
    }
    asked.push(call)
    const found = answers[`${call.method} ${path}`] ?? "not-found"
    const answer = typeof found === "function" ? found(call) : found
    if (answer === "nobody") throw new TypeError("Nobody answers.")
    if (typeof answer !== "string")
      return new Response(answer.body === undefined ? null : JSON.stringify(answer.body), {
        status: answer.status ?? (answer.body === undefined ? 204 : 200),
      })
    const { status, message } = ERRORS[answer]
    return new Response(JSON.stringify({ error: { code: answer, message } }), { status })
  })
  return asked
}
