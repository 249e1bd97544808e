import { useCallback, useSyncExternalStore } from "react"
import { keptCode } from "../sync/code.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import { watchDevice } from "./watchDevice.ts"

/** How often it is looked at whether the code still works, in ms: it ends after hours. */
const EVERY_MS = 60_000

/** The short code that the facilitator made on this device, while it works. */
export function useCodeHere(): string | undefined {
  const { meetingId } = useAt()
  return useSyncExternalStore(
    watch,
    useCallback(() => keptCode(meetingId, Date.now()), [meetingId]),
  )
}

function watch(changed: () => void): () => void {
  const leave = watchDevice(changed)
  const timer = setInterval(changed, EVERY_MS)
  return () => {
    clearInterval(timer)
    leave()
  }
}
