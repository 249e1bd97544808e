import type { ReactNode } from "react"
import { useFacts } from "../sync/react/meeting.ts"
import { useDesk } from "./desk.ts"

/** What the board shows of the scale that is before everyone. */
export interface ScaleSlots {
  /** The way to it. */
  way: (open: () => void) => ReactNode
  /** What that opens. */
  sheet: (close: () => void) => ReactNode
}

/** The way to the scale, as long as one is before everyone. */
export function ToScale({ scale }: { scale: ScaleSlots | undefined }) {
  const { open } = useDesk()
  return useFacts().scale !== null && scale?.way(() => open({ is: "scale" }))
}
