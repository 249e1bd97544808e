import type { Knocked } from "../contract/answers.ts"
import { inTab, nameIn } from "./keeping.ts"

/** Where somebody knocked: at a meeting whose link they have, or by a code. */
type Door = { meetingId: string } | "by-code"

const nameOf = (door: Door) => nameIn(door === "by-code" ? door : door.meetingId, "knock")

/** Keeps for this tab that somebody waits at this door, so that loading it anew does not knock twice. */
export function keepKnock(door: Door, { knockId, knockToken }: Knocked): void {
  inTab.set(nameOf(door), JSON.stringify({ knockId, knockToken }))
}

/** The knock that waits at this door in this tab. */
export function keptKnock(door: Door): Knocked | undefined {
  try {
    return (JSON.parse(inTab.get(nameOf(door)) ?? "null") as Knocked | null) ?? undefined
  } catch {
    return undefined
  }
}

/** It was answered, or waits no more. */
export function forgetKnock(door: Door): void {
  inTab.remove(nameOf(door))
}
