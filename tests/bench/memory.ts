import { readFileSync } from "node:fs"
import { freePort, startBuiltServer } from "../support/builtServer.ts"
import { connectRaw, opened, presenceFrame } from "../support/rawClient.ts"
import { startMeeting } from "../support/table.ts"
import type { Session } from "../../src/contract/answers.ts"
import { lookInto, type Inspector } from "./inspector.ts"
import { kB, type Row } from "./rows.ts"

const PEOPLE = 12
const IDLE = 50
const OPENED = 1_000
/** As many go on at once. */
const TOGETHER = 10
/** Long enough for a room to be folded and forgotten, and for sockets to be gone. */
const SETTLED_MS = 5_000
/** An awareness entry has an id that nobody else has. */
let lastClient = 0

/**
 * What a meeting at which twelve sit and do nothing takes of the server's memory, and what is left of a
 * thousand that were opened and left. Measured after a collection: the heap with what hangs on it, and
 * what the system counts (RSS without files: of the store's file the system keeps what it has room for),
 * which the allocator gives back late or never.
 */
export async function memory(): Promise<Row[]> {
  const port = await freePort()
  const server = await startBuiltServer({ env: { NODE_OPTIONS: `--inspect=127.0.0.1:${port}` } })
  const { origin } = server
  const inspector = await lookInto(port)
  const look = () => memoryOf(inspector, server.process.pid)
  // What is made once, at the first of them, belongs to no meeting.
  await openAndLeave(origin, IDLE)

  const empty = await look()
  const leaves = await together(IDLE, () => openOne(origin))
  const idle = await look()
  for (const leave of leaves) leave()
  const before = await look()
  await openAndLeave(origin, OPENED)
  const after = await look()
  inspector.close()
  await server.remove()
  const each = (count: number, from: Memory, to: Memory) =>
    `${kB((to.heap - from.heap) / count)} heap, ${kB((to.rss - from.rss) / count)} RSS`
  return [
    [`an idle meeting of ${PEOPLE} in memory (bar: 350 kB)`, each(IDLE, empty, idle)],
    [`left of each of ${OPENED} meetings opened and left (bar: 0)`, each(OPENED, before, after)],
  ]
}

interface Memory {
  heap: number
  rss: number
}

async function memoryOf({ ask }: Inspector, pid: number | undefined): Promise<Memory> {
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS))
  for (let turn = 0; turn < 3; turn++) await ask("HeapProfiler.collectGarbage")
  const { result } = (await ask("Runtime.evaluate", {
    expression: "process.memoryUsage()",
    returnByValue: true,
  })) as { result: { value: NodeJS.MemoryUsage } }
  const { heapUsed, external } = result.value
  const [, rss] = /RssAnon:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? []
  return { heap: heapUsed + external, rss: Number(rss) * 1024 }
}

/** A meeting with everybody at the table; gives how they leave. */
async function openOne(origin: string): Promise<() => void> {
  const table = await startMeeting(origin)
  const sockets = await Promise.all(
    Array.from({ length: PEOPLE }, async (_, index) => {
      const who = { secret: table.secrets.participant, name: `P${index}`, role: "parent" } as const
      const session = (await (await table.open(who)).json()) as Session
      const client = await opened(connectRaw(origin, table.meetingId, session.token))
      const json = JSON.stringify({ user: { personId: session.personId } })
      client.send(presenceFrame([{ client: ++lastClient, clock: 1, json }]))
      return client.socket
    }),
  )
  return () => {
    for (const socket of sockets) socket.close()
  }
}

const openAndLeave = (origin: string, meetings: number) =>
  together(meetings, async () => (await openOne(origin))())

async function together<Made>(count: number, make: () => Promise<Made>): Promise<Made[]> {
  const made: Made[] = []
  for (let done = 0; done < count; done += TOGETHER)
    made.push(...(await Promise.all(Array.from({ length: TOGETHER }, make))))
  return made
}
