import type { SealedAnswer, SealedMarks } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import type { Score } from "../meeting/schema.ts"
import { call, type Called, type CallProblem } from "./api.ts"
import { onForgotten } from "./forget.ts"
import { inTab, nameIn } from "./keeping.ts"
import { newStore, type Source } from "./store.ts"
import { onWake } from "./wake.ts"

/** How long it takes before what could not be brought is tried again, in ms. */
const AGAIN_MS = 2_000

/** One thing that somebody gives and nobody else sees yet: a score (null takes it back), or all their dots. */
export type Given =
  | { is: "score"; scale: string; person: string; score: Score | null }
  | { is: "dots"; person: string; dots: Record<string, number> }

/** What it is about, whatever it says. */
type About = Pick<Given, "person"> & ({ is: "score"; scale: string } | { is: "dots" })

/**
 * `bringing`: on its way. `waiting`: there is no line to bring it by; it is tried again until there is.
 * Else why the server does not take it.
 */
export type Keeping = "kept" | "bringing" | "waiting" | CallProblem

/** What is sealed at the server, as one person on this device sees and changes it. */
export interface Sealing {
  /** What the server has, and what is on its way to it; undefined while there is nothing of either. */
  marks: Source<SealedAnswer | undefined>
  /** What is not at the server, and why. */
  unkept: Source<ReadonlyMap<string, Keeping>>
  keeping: (about: About) => Keeping
  /** Whether it is known what was given: the server said so, or it was given here just now. */
  knows: (about: About) => boolean
  /** Brings it to the server: at once, or as soon as there is a line; also after the page is loaded anew. */
  give: (given: Given) => void
  /**
   * Asks the server what lies there now, until it answers. In another `round`, when something else is
   * asked or shown, nothing is known until it does.
   */
  ask: (round?: string) => Promise<void>
  /** What it said to somebody who asks it again and again who has given. */
  hear: (answer: SealedAnswer) => void
}

/** No later try changes these. */
const FINAL: CallProblem[] = [
  "bad-input",
  "wrong-seat",
  "too-large",
  "not-found",
  "no-such-meeting",
]

const opened = new Map<string, Sealing>()

/** The one of a session: who looks at it from two places sees the same. */
export function sealingOf(meetingId: string, token: string, personId: string): Sealing {
  const here = opened.get(token)
  if (here) return here
  const sealing = open(meetingId, token, personId, () => opened.delete(token))
  opened.set(token, sealing)
  return sealing
}

function open(meetingId: string, token: string, personId: string, closed: () => void): Sealing {
  const name = nameIn(meetingId, "sealed", personId)
  const server = newStore<SealedAnswer | undefined>(undefined)
  const marks = newStore<SealedAnswer | undefined>(undefined)
  const unkept = newStore<ReadonlyMap<string, Keeping>>(new Map())
  /** By address: the last that was given of each thing, until the server has it. */
  const pending = new Map(keptIn(name).map((given) => [routeOf(given), given]))
  /** Of what is pending, what could not be brought; and what the server did not take. */
  const late = new Set<string>()
  const refused = new Map<string, CallProblem>()
  /** How often something was given here: an answer from before that is not the newest. */
  let times = 0
  /** What is asked and shown, as far as an answer goes with it. */
  let round = ""
  let isBringing = false
  let isClosed = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function routeOf(about: About): string {
    return about.is === "dots"
      ? ROUTES.sealedDots(meetingId, about.person)
      : ROUTES.sealedScore(meetingId, about.scale, about.person)
  }

  function show(): void {
    const said = server.get()
    const first = said ?? (pending.size > 0 ? { own: {} } : undefined)
    marks.set(first && [...pending.values()].reduce(withGiven, first))
    const next = new Map<string, Keeping>(refused)
    for (const route of pending.keys()) next.set(route, late.has(route) ? "waiting" : "bringing")
    unkept.set(next)
    if (pending.size === 0) inTab.remove(name)
    else inTab.set(name, JSON.stringify([...pending.values()]))
  }

  /** One after the other, so that of one thing the newest comes last. */
  async function bring(): Promise<void> {
    clearTimeout(timer)
    if (isBringing || isClosed) return
    isBringing = true
    const tried = new Set<Given>()
    let next: [route: string, given: Given] | undefined
    while ((next = [...pending].find(([, given]) => !tried.has(given)))) {
      tried.add(next[1])
      await bringOne(...next)
      if (isClosed) return
    }
    isBringing = false
    if (pending.size > 0) timer = setTimeout(() => void bring(), AGAIN_MS)
  }

  async function bringOne(route: string, given: Given): Promise<void> {
    const problem = await brought(route, given)
    if (isClosed) return
    if (problem === "unknown-session") return close()
    const said = server.get()
    if (problem === undefined && said) server.set(withGiven(said, given))
    if (pending.get(route) === given) {
      if (problem === undefined || FINAL.includes(problem)) pending.delete(route)
      if (problem !== undefined && FINAL.includes(problem)) refused.set(route, problem)
      if (pending.has(route)) late.add(route)
      else late.delete(route)
    }
    show()
  }

  async function brought(route: string, given: Given): Promise<CallProblem | undefined> {
    const body = given.is === "dots" ? given.dots : given.score
    const answer = await (body === null
      ? call<void>("DELETE", route, { token })
      : call<void>("PUT", route, { token, body }))
    return answer.ok ? undefined : answer.code
  }

  async function ask(now = round): Promise<void> {
    if (now !== round) {
      round = now
      server.set(undefined)
      show()
    }
    const before = times
    const answer: Called<SealedAnswer> = await call("GET", ROUTES.sealed(meetingId), { token })
    if (isClosed || now !== round) return
    if (!answer.ok) {
      if (!server.get() && !FINAL.includes(answer.code)) setTimeout(() => void ask(now), AGAIN_MS)
      return
    }
    if (before !== times) return ask(now)
    server.set(answer.value)
    show()
  }

  function close(): void {
    isClosed = true
    clearTimeout(timer)
    stopWake()
    stopForgotten()
    closed()
  }

  const stopWake = onWake(() => void bring())
  const stopForgotten = onForgotten(meetingId, close)
  if (pending.size > 0) {
    show()
    void bring()
  }

  return {
    marks,
    unkept,
    keeping: (about) => unkept.get().get(routeOf(about)) ?? "kept",
    knows: (about) => server.get() !== undefined || pending.has(routeOf(about)),
    give(given) {
      const route = routeOf(given)
      times++
      refused.delete(route)
      pending.set(route, given)
      show()
      void bring()
    },
    ask,
    hear({ given, own }) {
      server.set({ own: server.get()?.own ?? own, ...(given && { given }) })
      show()
    },
  }
}

const NOTHING: SealedMarks = { scores: {}, dots: {} }

/** What lies there once this has been given. */
function withGiven(answer: SealedAnswer, given: Given): SealedAnswer {
  const theirs = answer.own[given.person] ?? NOTHING
  return { ...answer, own: { ...answer.own, [given.person]: marksWith(theirs, given) } }
}

function marksWith(marks: SealedMarks, given: Given): SealedMarks {
  if (given.is === "dots") return { ...marks, dots: given.dots }
  const { [given.scale]: _before, ...others } = marks.scores
  return { ...marks, scores: given.score ? { ...others, [given.scale]: given.score } : others }
}

function keptIn(name: string): Given[] {
  try {
    return JSON.parse(inTab.get(name) ?? "[]") as Given[]
  } catch {
    return []
  }
}
