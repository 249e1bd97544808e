import { createRequire } from "node:module"
import { Worker } from "node:worker_threads"
import { fonts } from "./fonts.ts"
import ending from "./ending.typ?raw"
import looks from "./looks.typ?raw"
import plan from "./plan.typ?raw"
import said from "./said.typ?raw"
import scales from "./scales.typ?raw"
import section from "./section.typ?raw"
import signs from "./signs.typ?raw"
import source from "./worker.js?raw"

/** Typst could not set the plan. What it said about that is left out: it quotes what people wrote. */
export class NotSet extends Error {
  override name = "NotSet"
  constructor() {
    super("The plan could not be set as a PDF.")
  }
}

export interface Typst {
  /** A sheet will come in a moment: what takes longest the first time begins now, in its own thread. */
  start(): void
  /** Sets one sheet (JSON) as a PDF. Rejects with `NotSet` when Typst refuses, or never ends. */
  pdf(sheet: string): Promise<Uint8Array>
}

/** The template: `plan.typ`, and what it imports. */
const TEMPLATE = {
  "plan.typ": plan,
  "ending.typ": ending,
  "looks.typ": looks,
  "said.typ": said,
  "scales.typ": scales,
  "section.typ": section,
  "signs.typ": signs,
}

/** Long enough for the slowest laptop's first plan. */
const PATIENCE_MS = 60_000
/** After so long without a plan the thread ends, and gives back its memory. */
const IDLE_MS = 5 * 60_000
/**
 * The WebAssembly build remembers what it set, to be quicker with the next, and cannot be told to
 * forget it: that goes with its thread, after so many plans.
 */
const PLANS_A_THREAD = 20

const require = createRequire(import.meta.url)

/** The native builds that are installed: npm brings the one of this machine, if there is one. */
function nativeBuilds(): string[] {
  return [
    () => require.resolve("@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu"),
    () => require.resolve("@myriaddreamin/typst-ts-node-compiler-linux-x64-musl"),
  ].flatMap((find) => {
    try {
      return find()
    } catch {
      return []
    }
  })
}

type Answer = { id: number; pdf?: Uint8Array }
type Waiting = { take: (pdf: Uint8Array) => void; fail: (problem: Error) => void }

/**
 * A thread with Typst in it, started at the first plan and kept. It uses the native build where
 * there is one; `portable` asks for the WebAssembly build all the same.
 */
export function typst({ portable = false } = {}): Typst {
  let thread: Thread | undefined
  const started = () => {
    if (!thread || thread.isOver()) thread = startThread(portable)
    return thread
  }
  return {
    start: () => void started(),
    pdf: (sheet) => started().pdf(sheet),
  }
}

interface Thread extends Pick<Typst, "pdf"> {
  /** It made enough plans, or ended. */
  isOver(): boolean
}

function startThread(portable: boolean): Thread {
  const { files, families } = fonts()
  const worker = new Worker(source, {
    eval: true,
    workerData: {
      nativeBuilds: portable ? [] : nativeBuilds(),
      portableBuild: require.resolve("@myriaddreamin/typst.ts"),
      template: TEMPLATE,
      fontFiles: files,
      fontFamilies: families,
    },
  })
  const waiting = new Map<number, Waiting>()
  let made = 0
  let over = false
  let clock: NodeJS.Timeout | undefined

  function end(problem: Error = new NotSet()) {
    over = true
    clearTimeout(clock)
    for (const { fail } of waiting.values()) fail(problem)
    waiting.clear()
    void worker.terminate()
  }

  /** It gets so long for each plan. When nobody waits it keeps no process alive, and ends in time. */
  function watch() {
    clearTimeout(clock)
    if (waiting.size > 0) {
      worker.ref()
      clock = setTimeout(end, PATIENCE_MS)
      return
    }
    worker.unref()
    if (made >= PLANS_A_THREAD) return end()
    clock = setTimeout(end, IDLE_MS).unref()
  }

  worker.on("message", ({ id, pdf }: Answer) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (pdf) asked?.take(pdf)
    else asked?.fail(new NotSet())
    watch()
  })
  worker.on("error", end)
  watch()

  return {
    isOver: () => over || made >= PLANS_A_THREAD,
    pdf: (sheet) =>
      new Promise((take, fail) => {
        made += 1
        waiting.set(made, { take, fail })
        worker.postMessage({ id: made, sheet })
        if (waiting.size === 1) watch()
      }),
  }
}
