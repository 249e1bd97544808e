import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import process from "node:process"
import { startBuiltServer } from "../support/builtServer.ts"
import type { Felt } from "./crowd.ts"
import { atPercent, ms, type Row } from "./rows.ts"

const PEOPLE = 12
const STEP = 40
const SECONDS = 6
/** What newly came warms up for so long. */
const WARM_SECONDS = 2
const SLOW_MS = 100
/** Searching ends here, at whatever was reached. */
const LONGEST_MS = 110_000
/** The server's core, and that of all who sit at its tables. */
const [ITS, THEIRS] = ["0", "1"]
const CROWD = fileURLToPath(new URL("crowd.ts", import.meta.url))

/**
 * How many meetings of twelve one core carries, its store included, while everybody types a character
 * a second: more of them until an edit no more reaches one of the others in twenty within 100 ms. Linux
 * only, for `taskset`. With the clients at the end of their own core the server could carry more.
 */
export async function capacity(): Promise<Row[]> {
  const server = await startBuiltServer({ first: `taskset -cp ${ITS} $$ > /dev/null` })
  const crowds: ChildProcess[] = []
  const begun = performance.now()
  const steps: Step[] = []
  do {
    crowds.push(await seatMore(server.origin))
    steps.push(await measure(crowds, server.cpuSeconds))
  } while ((steps.at(-1)?.p95 ?? 0) <= SLOW_MS && performance.now() - begun < LONGEST_MS)
  for (const crowd of crowds) crowd.kill()
  await server.remove()
  const reached = steps.filter(({ p95 }) => p95 <= SLOW_MS).at(-1)
  const beyond = steps.find(({ p95 }) => p95 > SLOW_MS)
  const name = `meetings of ${PEOPLE} on one core with p95 of an edit within ${SLOW_MS} ms`
  return [
    [`${name} (bar: y-websocket with LevelDB)`, reached ? told(reached) : "none"],
    ["where that ended", beyond ? told(beyond) : "the time for it was over"],
  ]
}

interface Step {
  meetings: number
  p95: number
  server: number
  clients: number
  late: number
}

/** From so late on, the clients measure themselves. */
const LATE_MS = 25

function told({ meetings, p95, server, clients, late }: Step): string {
  const load = `server ${server.toFixed(0)} %, clients ${clients.toFixed(0)} % and ${ms(late)} late`
  const doubt = late > LATE_MS ? ", so it is they who could not keep up" : ""
  return `${meetings}: ${ms(p95)}, ${load}${doubt}`
}

async function seatMore(origin: string): Promise<ChildProcess> {
  const crowd = [process.execPath, "--import", "tsx", CROWD, origin, String(STEP), String(PEOPLE)]
  const child = spawn("taskset", ["-c", THEIRS, ...crowd], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  })
  await once(child, "message")
  return child
}

async function measure(crowds: ChildProcess[], cpuSeconds: () => number): Promise<Step> {
  await typing(crowds, WARM_SECONDS)
  const before = cpuSeconds()
  const felt = await typing(crowds, SECONDS)
  const delays = felt.flatMap(({ delays }) => delays)
  return {
    meetings: crowds.length * STEP,
    p95: atPercent(delays, 95),
    server: ((cpuSeconds() - before) / SECONDS) * 100,
    clients: felt.reduce((sum, { cpu }) => sum + cpu, 0) * 100,
    late: Math.max(...felt.map(({ late }) => late)),
  }
}

async function typing(crowds: ChildProcess[], seconds: number): Promise<Felt[]> {
  const answers = crowds.map((crowd) => once(crowd, "message"))
  for (const crowd of crowds) crowd.send(seconds)
  return (await Promise.all(answers)).map(([felt]) => felt as Felt)
}
