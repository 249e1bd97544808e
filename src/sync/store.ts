/** Something that can be watched: what `useSyncExternalStore` asks for. */
export interface Source<Value> {
  get: () => Value
  /** Calls back after each change; returns how to stop. */
  subscribe: (changed: () => void) => () => void
}

export interface Store<Value> extends Source<Value> {
  /** Tells those who watch, unless nothing changed. */
  set: (value: Value) => void
}

export function newStore<Value>(first: Value): Store<Value> {
  let value = first
  const watchers = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const changed of watchers) changed()
    },
    subscribe(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
  }
}
