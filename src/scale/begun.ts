import type { ScaleId } from "../meeting/ids.ts"
import type { Scale } from "../meeting/schema.ts"
import { begunInTab, nameIn, type BegunInTab } from "../sync/keeping.ts"

/** A mark that is being thought about: no value until one is chosen, null for passing. */
export interface BegunMark {
  value: number | null | undefined
  why: string
}

/** A set that is being written. */
export interface BegunSet {
  id: ScaleId
  scale: Scale
}

/** [K4] For whoever writes here, on one scale, for one person. */
export function begunMark(
  meetingId: string,
  me: string | null,
  scale: string,
  person: string,
): BegunInTab<BegunMark> {
  return begunInTab(nameIn(meetingId, "mark", me, scale, person))
}

/** One at a time, for whoever leads here. */
export function begunSet(meetingId: string, me: string | null): BegunInTab<BegunSet> {
  return begunInTab(nameIn(meetingId, "scale", me))
}
