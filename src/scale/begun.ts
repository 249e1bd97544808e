import { inTab, nameIn } from "../sync/keeping.ts"

/** A mark that is being thought about: no value until one is chosen, null for passing. */
export interface Begun {
  value: number | null | undefined
  why: string
}

export interface BegunKept {
  get: () => Begun | undefined
  /** Undefined when it was given, and nothing is begun any more. */
  set: (begun: Begun | undefined) => void
}

/**
 * [K4] What somebody began to give stays in this tab, also when that is loaded anew: for whoever writes
 * here, on one scale, for one person.
 */
export function begunIn(
  meetingId: string,
  me: string | null,
  scale: string,
  person: string,
): BegunKept {
  const name = nameIn(meetingId, "mark", me, scale, person)
  return {
    get() {
      const kept = inTab.get(name)
      return kept === null ? undefined : (JSON.parse(kept) as Begun)
    },
    set(begun) {
      if (begun) inTab.set(name, JSON.stringify(begun))
      else inTab.remove(name)
    },
  }
}
