import type { ErrorBody, ErrorCode } from "../contract/errors.ts"
import { ERRORS } from "../contract/errors.ts"
import { newStore, type Source } from "./store.ts"

/** `offline`: the server was not reached, so nothing is known about what it did. */
export type CallProblem = ErrorCode | "offline"

export type Called<Value> =
  { ok: true; value: Value } | { ok: false; code: CallProblem; field?: string | undefined }

interface Asking {
  body?: unknown
  token?: string | undefined
  signal?: AbortSignal
}

const unknown = newStore<string | null>(null)

/** The token of the last call that was answered with `unknown-session`. */
export const unknownToken: Source<string | null> = unknown

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE"

/**
 * Asks the API for something and gives what it answers; the value is undefined where the answer has
 * no body. Never throws: what goes wrong is one of the codes.
 */
export async function call<Value>(
  method: Method,
  route: string,
  asking: Asking = {},
): Promise<Called<Value>> {
  return answered(method, route, asking, async (response) => {
    const text = await response.text()
    return (text === "" ? undefined : JSON.parse(text)) as Value
  })
}

/** The same for a file, which a plain link cannot fetch: a link carries no token. */
export async function callForFile(route: string, asking: Asking): Promise<Called<Blob>> {
  return answered("GET", route, asking, (response) => response.blob())
}

async function answered<Value>(
  method: Method,
  route: string,
  { body, token, signal }: Asking,
  read: (response: Response) => Promise<Value>,
): Promise<Called<Value>> {
  try {
    const response = await fetch(route, {
      method,
      headers: {
        ...(body !== undefined && { "Content-Type": "application/json" }),
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    })
    if (response.ok) return { ok: true, value: await read(response) }
    const problem = await problemIn(response)
    if (token && problem.code === "unknown-session") unknown.set(token)
    return { ok: false, ...problem }
  } catch {
    return { ok: false, code: "offline" }
  }
}

/** A proxy in between may answer with something that is not ours; then only the status tells. */
async function problemIn(response: Response): Promise<{ code: CallProblem; field?: string }> {
  const body = (await response.json().catch(() => undefined)) as ErrorBody | undefined
  const { code, field } = body?.error ?? {}
  if (code !== undefined && code in ERRORS) return { code, ...(field !== undefined && { field }) }
  return { code: [502, 503, 504].includes(response.status) ? "offline" : "internal" }
}
