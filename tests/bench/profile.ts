import { lookInto } from "./inspector.ts"

/** What V8 saw of a process: functions that call one another, and in which it was when it looked. */
interface Seen {
  nodes: { id: number; callFrame: { functionName: string }; children?: number[] }[]
  samples: number[]
  timeDeltas: number[]
}

/** Looks into a process that was started with `--inspect=<port>`, until asked what it saw. */
export async function startProfile(port: number): Promise<() => Promise<Seen>> {
  const { ask, close } = await lookInto(port)
  await ask("Profiler.enable")
  await ask("Profiler.start")
  return async () => {
    const { profile } = (await ask("Profiler.stop")) as { profile: Seen }
    close()
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
