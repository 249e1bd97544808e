import { useEffect } from "react"

/**
 * Keeps the room's screen from going dark, where the browser can (over https). It lets go whenever
 * the page is hidden, so it is asked for again when the page is back.
 */
export function useAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined
    let gone = false
    const ask = () => {
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return
      navigator.wakeLock.request("screen").then(
        (given) => {
          if (gone) void given.release()
          else lock = given
        },
        // A laptop that saves its battery says no: then people touch it now and then.
        () => undefined,
      )
    }
    ask()
    document.addEventListener("visibilitychange", ask)
    return () => {
      gone = true
      document.removeEventListener("visibilitychange", ask)
      void lock?.release()
    }
  }, [])
}
