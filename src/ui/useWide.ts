import { useSyncExternalStore } from "react"

/** In the letters that somebody asked their browser for: with large ones a laptop is a phone. */
const WIDE = "(min-width: 47.5em)"

/** Whether there is room for the laptop's form; narrower is a phone. A test without a screen is wide. */
export function useWide(): boolean {
  return useMedia(WIDE, true)
}

/** Whether somebody asked their device to keep things still. */
export function useStill(): boolean {
  return useMedia("(prefers-reduced-motion: reduce)", false)
}

function useMedia(query: string, otherwise: boolean): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia?.(query)
      media?.addEventListener("change", changed)
      return () => media?.removeEventListener("change", changed)
    },
    () => window.matchMedia?.(query).matches ?? otherwise,
  )
}
