import { lazy, type ComponentProps } from "react"
import type { Gone as GoneHere } from "../back/Gone.tsx"

/** Fetched when a meeting is gone, which nobody waits for; where it cannot be, what stood there stays. */
export const Gone = lazy(() =>
  import("../back/Gone.tsx").then(
    (it) => ({ default: it.Gone }),
    () => ({ default: ({ children }: ComponentProps<typeof GoneHere>) => children }),
  ),
)
