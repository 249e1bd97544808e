/** A place that keeps words by name: the browser's, or this page's memory where that one refuses. */
export interface Keeping {
  get: (name: string) => string | null
  set: (name: string, value: string) => void
  remove: (name: string) => void
  names: () => string[]
}

/** Browsers may refuse storage altogether (private windows, settings): people can still take part. */
export function keepingIn(browsers: () => Storage): Keeping {
  const memory = new Map<string, string>()
  const tried = <Value>(ask: (storage: Storage) => Value, otherwise: Value): Value => {
    try {
      return ask(browsers())
    } catch {
      return otherwise
    }
  }
  return {
    get: (name) => memory.get(name) ?? tried((storage) => storage.getItem(name), null),
    set: (name, value) => {
      const kept = tried((storage) => {
        storage.setItem(name, value)
        return true
      }, false)
      if (kept) memory.delete(name)
      else memory.set(name, value)
    },
    remove: (name) => {
      memory.delete(name)
      tried((storage) => storage.removeItem(name), undefined)
    },
    names: () => [...memory.keys(), ...tried((storage) => Object.keys(storage), [])],
  }
}

/**
 * What something that is kept of a meeting is called: by that a device finds all of it, to forget it.
 * Ids have no dots.
 */
export const nameIn = (meetingId: string, what: string, ...more: (string | null)[]): string =>
  ["aan-tafel", what, meetingId, ...more].join(".")

/** Whether something is kept of this meeting. */
export const isOf = (meetingId: string, name: string): boolean =>
  name.startsWith("aan-tafel.") && name.split(".")[2] === meetingId

/** Whether something that is kept of a meeting is one person's alone. */
export const isOfPerson = (personId: string | null, name: string): boolean =>
  personId !== null && name.split(".").slice(3).includes(personId)

/** For this device. */
export const onDevice = keepingIn(() => localStorage)

/** For this tab, also when it is loaded anew. */
export const inTab = keepingIn(() => sessionStorage)

/** Something that was begun and not done yet: it stays in this tab, also when that is loaded anew. */
export interface BegunInTab<Value> {
  get: () => Value | undefined
  /** Undefined when it is done, and nothing is begun any more. */
  set: (begun: Value | undefined) => void
}

/** `name` is one of `nameIn`. */
export function begunInTab<Value>(name: string): BegunInTab<Value> {
  return {
    get() {
      const kept = inTab.get(name)
      return kept === null ? undefined : (JSON.parse(kept) as Value)
    },
    set(begun) {
      if (begun === undefined) inTab.remove(name)
      else inTab.set(name, JSON.stringify(begun))
    },
  }
}
