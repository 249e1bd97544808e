import WebSocket from "ws"

/** What V8 saw of a process: functions that call one another, and in which it was when it looked. */
interface Seen {
  nodes: { id: number; callFrame: { functionName: string }; children?: number[] }[]
  samples: number[]
  timeDeltas: number[]
}

/** Looks into a process that was started with `--inspect=<port>`, until asked what it saw. */
export async function startProfile(port: number): Promise<() => Promise<Seen>> {
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as {
    webSocketDebuggerUrl: string
  }[]
  const socket = new WebSocket(targets[0]?.webSocketDebuggerUrl ?? "")
  await new Promise((opened) => socket.once("open", opened))
  let last = 0
  const ask = (method: string) =>
    new Promise<unknown>((answered) => {
      const id = ++last
      const hear = (data: Buffer) => {
        const answer = JSON.parse(data.toString()) as { id?: number; result?: unknown }
        if (answer.id !== id) return
        socket.off("message", hear)
        answered(answer.result)
      }
      socket.on("message", hear)
      socket.send(JSON.stringify({ id, method }))
    })
  await ask("Profiler.enable")
  await ask("Profiler.start")
  return async () => {
    const { profile } = (await ask("Profiler.stop")) as { profile: Seen }
    socket.close()
    return profile
  }
}

/**
 * How much of the time in which it did something it was in these functions, or in what they call;
 * with `caller`, as far as that called them.
 */
export function shareOf(seen: Seen, functions: string[], caller?: string): number {
  const byId = new Map(seen.nodes.map((node) => [node.id, node]))
  const inside = new Set<number>()
  const walk = (id: number, isCalled: boolean, isInside: boolean) => {
    const node = byId.get(id)
    if (!node) return
    const name = node.callFrame.functionName
    const counts = isInside || (isCalled && functions.includes(name))
    if (counts) inside.add(id)
    for (const child of node.children ?? []) walk(child, isCalled || name === caller, counts)
  }
  const [root] = seen.nodes
  if (root) walk(root.id, caller === undefined, false)
  let busy = 0
  let within = 0
  seen.samples.forEach((id, i) => {
    if (byId.get(id)?.callFrame.functionName === "(idle)") return
    busy += seen.timeDeltas[i] ?? 0
    if (inside.has(id)) within += seen.timeDeltas[i] ?? 0
  })
  return within / busy
}
