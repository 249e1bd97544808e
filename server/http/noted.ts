import type { LogEntry } from "../../src/contract/answers.ts"
import { entryPaper } from "../access/accessLog.ts"
import type { Parts } from "./parts.ts"
import type { Visit } from "./visit.ts"

/** An entry of the access log about what somebody does; `who` is who does it, unless it says other. */
export function entryOf(
  { session }: Pick<Visit, "session">,
  at: number,
  entry: Omit<LogEntry, "at">,
): LogEntry {
  return { at, ...(session.personId !== null && { who: session.personId }), ...entry }
}

/** Within this time the same person takes the same thing along once, however often they ask. */
const ONCE_MS = 60_000

/** Notes that somebody takes the plan along. A store that takes nothing keeps nobody from it. */
export function exportsNoted({ storage, now, log }: Pick<Parts, "storage" | "now" | "log">) {
  const last = new Map<string, number>()
  return async (visit: Visit): Promise<void> => {
    const { meetingId, session } = visit
    const at = now()
    for (const [id, before] of last) if (at - before >= ONCE_MS) last.delete(id)
    if (last.has(session.id)) return
    last.set(session.id, at)
    const entry = entryOf(visit, at, { what: "exported", seat: session.seat })
    await storage.commit(meetingId, { papers: entryPaper(entry) }).catch((error: unknown) => {
      last.delete(session.id)
      log.warn({ err: error }, "an export could not be noted")
    })
  }
}
