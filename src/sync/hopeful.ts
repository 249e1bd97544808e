import type { OpenSession } from "../contract/answers.ts"
import { inTab, nameIn } from "./keeping.ts"

/** Who somebody says they are. */
type Hopeful = Required<Pick<OpenSession, "name" | "role">>

const nameOf = (meetingId: string) => nameIn(meetingId, "hopeful")

/** Keeps for this tab who waits until family time is over: phones load a page anew meanwhile. */
export function keepHopeful(meetingId: string, { name, role }: Hopeful): void {
  inTab.set(nameOf(meetingId), JSON.stringify({ name, role }))
}

/** Who waits in this tab. */
export function keptHopeful(meetingId: string): Hopeful | undefined {
  try {
    return (JSON.parse(inTab.get(nameOf(meetingId)) ?? "null") as Hopeful | null) ?? undefined
  } catch {
    return undefined
  }
}

/** They came in, or wait no more. */
export function forgetHopeful(meetingId: string): void {
  inTab.remove(nameOf(meetingId))
}
