import type { CodeAnswer } from "../contract/answers.ts"
import { inTab, nameIn } from "./keeping.ts"

const nameOf = (meetingId: string) => nameIn(meetingId, "code")

/** Keeps the code that the facilitator made, for this tab: the server itself cannot tell it again. */
export function keepCode(meetingId: string, code: CodeAnswer): void {
  inTab.set(nameOf(meetingId), JSON.stringify(code))
}

/** The code made in this tab, while it works; `now` in ms since 1970. */
export function keptCode(meetingId: string, now: number): string | undefined {
  try {
    const kept = JSON.parse(inTab.get(nameOf(meetingId)) ?? "null") as CodeAnswer | null
    return kept && kept.expiresAt > now ? kept.code : undefined
  } catch {
    return undefined
  }
}

export function forgetCode(meetingId: string): void {
  inTab.remove(nameOf(meetingId))
}
