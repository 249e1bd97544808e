import type { ReactNode } from "react"
import type { SignName } from "../ui/Sign.tsx"

/** What another feature brings for whoever leads: a button, and what it opens beside the board. */
export interface Tool {
  name: string
  sign: SignName
  words: string
  title: ReactNode
  panel: ReactNode
}

/** What everyone is asked besides writing, brought by another feature. */
export interface AskedOfAll {
  name: string
  isAsked: boolean
  /** The way to it, by the pen. */
  way: (open: () => void) => ReactNode
  /** What that opens. */
  title: ReactNode
  panel: (close: () => void) => ReactNode
}
