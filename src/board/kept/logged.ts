import type { LogEntry } from "../../contract/answers.ts"
import type { Key } from "../../language/catalogue.ts"

type Logged = Extract<Key, `logged.${string}`>

/** The sentence for what was noted; who did it goes into its slot. */
export function sentenceOf({ what, who, seat }: LogEntry): Logged {
  switch (what) {
    case "joined":
      if (who === undefined) return "logged.joined-screen"
      return seat === "facilitator" ? "logged.joined-facilitator" : "logged.joined"
    case "exported":
      return who === undefined ? "logged.exported-screen" : "logged.exported"
    case "link-renewed":
      return seat ? `logged.link-renewed-${seat}` : "logged.link-renewed"
    default:
      return `logged.${what}`
  }
}
