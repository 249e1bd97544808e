import type { OpenSession, Session, Started } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import type { Role, Seat } from "../../src/meeting/schema.ts"
import { openLog } from "../../server/log.ts"
import type { Settings } from "../../server/settings.ts"
import { settingsFrom } from "../../server/settings.ts"
import { startServer } from "../../server/start.ts"
import { lmdbStorage } from "../../server/storage/lmdb.ts"
import { ownDirectory } from "./directory.ts"
import { secretOf } from "./table.ts"
import { troubled } from "./troubledStorage.ts"

export interface Asking {
  body?: unknown
  token?: string
  headers?: Record<string, string>
}

export interface Answer {
  status: number
  headers: Headers
  text: string
  bytes: Buffer
  /** The body as JSON, to be matched against. */
  json: Record<string, never> & { error?: { code: string; field?: string; message: string } }
}

/** The whole server over a real store and real HTTP, with a clock that the test sets. */
export async function openApi(settings: Partial<Settings> = {}, pageDirectory?: string) {
  const directory = await ownDirectory()
  const clock = { now: Date.parse("2026-11-22T10:00:00Z") }
  const logged: string[] = []
  const trouble = troubled(lmdbStorage(directory.path, { syncToDisk: false }))
  const server = await startServer({
    settings: {
      ...settingsFrom({}),
      HOST: "127.0.0.1",
      PORT: 0,
      DATA_DIR: directory.path,
      ...settings,
    },
    log: openLog("debug", { write: (line) => void logged.push(line) }),
    raw: trouble.storage,
    pageDirectory,
    now: () => clock.now,
  })
  const origin = `http://127.0.0.1:${server.port}`

  async function call(method: string, path: string, asking: Asking = {}): Promise<Answer> {
    const { body, token, headers } = asking
    const response = await fetch(origin + path, {
      method,
      headers: {
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    const isJson = response.headers.get("content-type")?.includes("json") ?? false
    return {
      status: response.status,
      headers: response.headers,
      text: bytes.toString(),
      bytes,
      json: (isJson ? JSON.parse(bytes.toString()) : {}) as Answer["json"],
    }
  }

  /** A new meeting, with its links' secrets and ways to sit down at it. */
  async function meeting(title = "Eerste bijeenkomst") {
    const started = await call("POST", ROUTES.meetings, { body: { title } })
    const { meetingId: id, links } = started.json as unknown as Started
    const secrets = {
      facilitator: secretOf(links.facilitator),
      participant: secretOf(links.participant),
      screen: secretOf(links.screen),
    }
    const open = (body: Partial<OpenSession>) => call("POST", ROUTES.sessions(id), { body })
    return {
      id,
      links,
      secrets,
      open,
      async sit(seat: Seat, name: string = seat, role: Role = "parent") {
        const answer = await open({ secret: secrets[seat], name, role })
        const session = answer.json as unknown as Session
        return {
          ...session,
          personId: session.personId ?? "",
          call: (method: string, path: string, body?: unknown) =>
            call(method, path, { token: session.token, ...(body !== undefined && { body }) }),
        }
      },
    }
  }

  return {
    origin,
    rooms: server.rooms,
    directory: directory.path,
    clock,
    logged,
    trouble,
    call,
    meeting,
    async close() {
      await server.close()
      await directory.remove()
    },
  }
}

export type Api = Awaited<ReturnType<typeof openApi>>
