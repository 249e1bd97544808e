import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { createInterface } from "node:readline"
import { fileURLToPath } from "node:url"

/** A process of its own that runs a script of the tests, and the lines it says. */
export interface Child {
  process: ChildProcess
  /** The next line it says; undefined when it has ended. */
  line(): Promise<string | undefined>
  ended: Promise<number | null>
}

/** Starts `script` (beside the caller, whose `import.meta.url` is given) with Node. */
export function child(caller: string, script: string, args: string[], shell = ""): Child {
  const path = fileURLToPath(new URL(script, caller))
  const command = `${shell} exec "$0" --import tsx "$@"`
  const started = spawn("sh", ["-c", command, process.execPath, path, ...args], {
    stdio: ["ignore", "pipe", "ignore"],
  })
  const lines = createInterface({ input: started.stdout })[Symbol.asyncIterator]()
  return {
    process: started,
    line: async () => (await lines.next()).value as string | undefined,
    ended: once(started, "exit").then(([code]) => code as number | null),
  }
}
