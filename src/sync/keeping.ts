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

/** For this device. */
export const onDevice = keepingIn(() => localStorage)

/** For this tab, also when it is loaded anew. */
export const inTab = keepingIn(() => sessionStorage)
