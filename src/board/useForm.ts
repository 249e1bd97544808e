import { useSyncExternalStore } from "react"

/**
 * Room for rail, board and drawer side by side, in the letters that somebody asked their browser for:
 * a phone on its side is wide but has no height, and so has a laptop with large letters.
 */
const LAPTOP = "(min-width: 47.5em) and (min-height: 30em)"

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
