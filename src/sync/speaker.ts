import { inTab, nameIn } from "./keeping.ts"

const nameOf = (meetingId: string) => nameIn(meetingId, "speaks")

/** [B1] Keeps for this tab who of those who share this device speaks now. */
export function keepSpeaker(meetingId: string, personId: string | null): void {
  if (personId) inTab.set(nameOf(meetingId), personId)
}

/** Who spoke last in this tab. */
export function keptSpeaker(meetingId: string): string | null {
  return inTab.get(nameOf(meetingId))
}
