import { useEffect } from "react"
import { useAt } from "../sync/react/MeetingProvider.tsx"

/**
 * What somebody keeps for themselves, and what the server has not taken yet, is gone with the page,
 * also when another speaks on this device now: the browser asks first.
 */
export function useWarning(): void {
  const { unsent, own } = useAt().live
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsent.get().size > 0 || own.get().length > 0) event.preventDefault()
    }
    window.addEventListener("beforeunload", ask)
    return () => window.removeEventListener("beforeunload", ask)
  }, [unsent, own])
}
