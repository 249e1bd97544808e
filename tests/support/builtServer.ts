import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { readFileSync } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { until } from "./until.ts"

/** The built product as a process of its own, the way `npm start` runs it. */
export interface BuiltServer {
  origin: string
  directory: string
  process: ChildProcess
  /** Everything it printed. */
  printed: () => string
  /** Seconds of CPU it has used (Linux). */
  cpuSeconds: () => number
  /** Bytes of memory it holds (Linux). */
  memoryBytes: () => number
  /** Ends it, and gives its exit code; null when it was killed. */
  end: (signal: "SIGTERM" | "SIGKILL") => Promise<number | null>
  /** Ends it, and all that it kept. */
  remove: () => Promise<void>
}

const MAIN = join(import.meta.dirname, "../../dist/server/main.js")

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1")
  await once(probe, "listening")
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, "close")
  return port
}

interface BuiltSettings {
  directory?: string
  port?: number
  env?: Record<string, string>
  /** What the shell does before it, such as `ulimit -f 2500`. */
  first?: string
}

/** Starts it; without a directory, in a new one. */
export async function startBuiltServer(settings: BuiltSettings = {}): Promise<BuiltServer> {
  const directory = settings.directory ?? (await mkdtemp(join(tmpdir(), "aan-tafel-")))
  const command = `${settings.first ?? ":"}; exec "$0" "$@"`
  const child = spawn("sh", ["-c", command, process.execPath, MAIN], {
    cwd: tmpdir(),
    env: {
      ...process.env,
      HOST: "127.0.0.1",
      // By itself it takes a port that nobody else can take meanwhile, and says which.
      PORT: String(settings.port ?? 0),
      DATA_DIR: directory,
      LOG_LEVEL: "warn",
      ...settings.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  })
  // Whoever started it may end before it is done with it.
  const endToo = () => child.kill("SIGKILL")
  process.on("exit", endToo)
  child.once("exit", () => process.off("exit", endToo))
  let output = ""
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (output += chunk.toString()))
  let origin = ""
  await until("the server answers", async () => {
    if (child.exitCode !== null) throw new Error(`The server stopped: ${output}`)
    origin = /on this machine +(\S+)\n/.exec(output)?.[1] ?? ""
    if (origin === "") return false
    return fetch(`${origin}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    )
  })
  async function end(signal: "SIGTERM" | "SIGKILL") {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill(signal)
      await once(child, "exit")
    }
    return child.exitCode
  }
  const stat = () =>
    readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? []
  return {
    origin,
    directory,
    process: child,
    printed: () => output,
    // Fields 14 and 15 of proc(5): user and system time, in ticks of 10 ms.
    cpuSeconds: () => (Number(stat()[11]) + Number(stat()[12])) / 100,
    memoryBytes: () => Number(stat()[21]) * 4096,
    end,
    async remove() {
      await end("SIGTERM")
      await rm(directory, { recursive: true, force: true })
    },
  }
}
