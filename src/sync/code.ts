import type { CodeAnswer } from "../contract/answers.ts"
import { nameIn, onDevice } from "./keeping.ts"

const nameOf = (meetingId: string) => nameIn(meetingId, "code")

/**
 * Keeps the code that the facilitator made, for this device: the room's screen in another of its windows
 * shows it too, and the server itself cannot tell it again.
 */
export function keepCode(meetingId: string, code: CodeAnswer): void {
  onDevice.set(nameOf(meetingId), JSON.stringify(code))
}

/** The code made on this device, while it works; `now` in ms since 1970. */
export function keptCode(meetingId: string, now: number): string | undefined {
  try {
    const kept = JSON.parse(onDevice.get(nameOf(meetingId)) ?? "null") as CodeAnswer | null
    return kept && kept.expiresAt > now ? kept.code : undefined
  } catch {
    return undefined
  }
}

export function forgetCode(meetingId: string): void {
  onDevice.remove(nameOf(meetingId))
}

/** As it is read and said: in two halves. */
export function inHalves(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}
