import type { ReactNode } from "react"
import type { AskedOfAll, Tool } from "./brought.ts"
import type { Beside } from "./people/PeoplePanel.tsx"

/** What is brought to the board from outside it, in every form that it has. */
export interface BoardProps {
  /** The address of the plan. */
  planHref: string
  /** What the facilitator invites people with; nothing for others. */
  invite?: ReactNode
  /** What the facilitator leads with; nothing for others. */
  tools?: readonly Tool[]
  /** What everyone can be asked. */
  asks?: readonly AskedOfAll[]
  /** The curtain, or asking for a pause: with words, and as a sign alone. */
  pause?: { button: ReactNode; bare: ReactNode }
  /** Who of those who share this device speaks now; nothing where one sits alone. */
  speaks?: ReactNode
  /** How somebody else comes to the table on this device. */
  beside?: Beside | undefined
  /** Saying that it goes too fast or too slow, in few words or all; nothing for the facilitator. */
  pace?: { short: ReactNode; whole: ReactNode } | undefined
  /** A quiet line about the pause. */
  pauseLines?: ReactNode
}
