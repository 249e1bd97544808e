import { useSyncExternalStore } from "react"

/** Room for rail, board and drawer side by side; a phone on its side is wide but has no height. */
const LAPTOP = "(min-width: 760px) and (min-height: 480px)"

/** Which form the board has. A test without a screen has the laptop's. */
export function useForm(): "laptop" | "phone" {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia?.(LAPTOP)
      media?.addEventListener("change", changed)
      return () => media?.removeEventListener("change", changed)
    },
    () => ((window.matchMedia?.(LAPTOP).matches ?? true) ? "laptop" : "phone"),
  )
}
