import { useEffect, useState } from "react"

/** The pointer goes after lying still for so long, in ms. */
const REST_MS = 3_000

/** Whether the mouse lies still: on a wall, a pointer that nobody moves is one thing too many. */
export function usePointerAtRest(): boolean {
  const [atRest, rest] = useState(true)
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined
    const moved = () => {
      rest(false)
      clearTimeout(resting)
      resting = setTimeout(() => rest(true), REST_MS)
    }
    window.addEventListener("pointermove", moved)
    return () => {
      clearTimeout(resting)
      window.removeEventListener("pointermove", moved)
    }
  }, [])
  return atRest
}
