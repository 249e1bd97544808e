import type { LogEntry } from "../../contract/answers.ts"
import type { Key } from "../../language/catalogue.ts"

type Logged = Extract<Key, `logged.${string}`>

/** The sentence for what was noted; whom it is about goes into its slot, and by whom it was done. */
export function sentenceOf({ what, who, by, seat }: LogEntry): Logged {
  const byScreen = who === undefined
  if (what === "joined" && byScreen) return "logged.joined-screen"
  if (what === "joined" && seat === "facilitator") return "logged.joined-facilitator"
  if (what === "exported" && byScreen) return "logged.exported-screen"
  if (what === "link-renewed" && seat) return `logged.link-renewed-${seat}`
  if (by !== undefined && (what === "admitted" || what === "refused" || what === "removed"))
    return `logged.${what}-by`
  return `logged.${what}`
}
