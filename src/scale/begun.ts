import type { ScaleId } from "../meeting/ids.ts"
import type { Scale } from "../meeting/schema.ts"
import { inTab, nameIn } from "../sync/keeping.ts"

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

/** What somebody began stays in this tab, also when that is loaded anew. */
export interface Begun<Value> {
  get: () => Value | undefined
  /** Undefined when nothing is begun any more. */
  set: (value: Value | undefined) => void
}

/** [K4] For whoever writes here, on one scale, for one person. */
export function begunMark(
  meetingId: string,
  me: string | null,
  scale: string,
  person: string,
): Begun<BegunMark> {
  return begunAs(nameIn(meetingId, "mark", me, scale, person))
}

/** One at a time, for whoever leads here. */
export function begunSet(meetingId: string, me: string | null): Begun<BegunSet> {
  return begunAs(nameIn(meetingId, "scale", me))
}

function begunAs<Value>(name: string): Begun<Value> {
  return {
    get() {
      const kept = inTab.get(name)
      return kept === null ? undefined : (JSON.parse(kept) as Value)
    },
    set(value) {
      if (value) inTab.set(name, JSON.stringify(value))
      else inTab.remove(name)
    },
  }
}
