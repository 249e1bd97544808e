import { useCallback, useSyncExternalStore } from "react"
import { onWake } from "../sync/wake.ts"

/** A timer may come a little early; and none waits longer than browsers can count. In ms. */
const LATE_MS = 1_000
const LONGEST_MS = 2 ** 31 - 1

/** Whether a moment is past, in ms since 1970. A device that slept through it sees so on waking. */
export function useIsPast(moment: number): boolean {
  const watch = useCallback(
    (changed: () => void) => {
      const wait = Math.min(Math.max(moment - Date.now(), 0) + LATE_MS, LONGEST_MS)
      const timer = setTimeout(changed, wait)
      const stop = onWake(changed)
      return () => {
        clearTimeout(timer)
        stop()
      }
    },
    [moment],
  )
  return useSyncExternalStore(watch, () => Date.now() >= moment)
}
