import type { ReactNode } from "react"
import { useFacts } from "../sync/react/meeting.ts"
import { useDesk } from "./desk.ts"

/** What the board shows of the dots that everyone is asked for. */
export interface DotsSlots {
  /** The way to them. */
  way: (open: () => void) => ReactNode
  /** What that opens. */
  sheet: ReactNode
}

/** The way to the dots, as long as they are asked or shown. */
export function ToDots({ dots }: { dots: DotsSlots | undefined }) {
  const { open } = useDesk()
  return useFacts().dots !== null && dots?.way(() => open({ is: "dots" }))
}
