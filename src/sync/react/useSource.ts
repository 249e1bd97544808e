import { useSyncExternalStore } from "react"
import type { Source } from "../store.ts"

/**
 * What a source holds, or what `read` takes from it: renders anew only when that is another thing,
 * so `read` must give the same thing until it is.
 */
export function useSource<Value>(source: Source<Value>): Value
export function useSource<Value, Read>(source: Source<Value>, read: (value: Value) => Read): Read
export function useSource<Value>(source: Source<Value>, read?: (value: Value) => unknown): unknown {
  const get = () => (read ? read(source.get()) : source.get())
  return useSyncExternalStore(source.subscribe, get, get)
}
