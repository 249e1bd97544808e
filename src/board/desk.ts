import { createContext, use } from "react"
import type { Outcome, Refusal } from "../meeting/commands/outcome.ts"
import type { CardId, PersonId } from "../meeting/ids.ts"
import type { Column } from "../meeting/schema.ts"
import type { At } from "../sync/react/MeetingProvider.tsx"
import { newStore, type Store } from "../sync/store.ts"
import { openDraft, type Draft } from "./draft.ts"

/** What lies open beside or over the board; one thing at most. */
export type Opened =
  | { is: "card"; card: CardId; at?: "words" }
  | { is: "people" }
  | { is: "bin" }
  | { is: "story"; card: CardId | null }
  | { is: "open-ends" }
  | { is: "own" }
  | { is: "invite"; at?: "new-link" }
  | { is: "tool"; name: string }
  | { is: "asked"; name: string }
  | { is: "kept" }
  | { is: "log" }
  | { is: "more" }

/** What is told in one quiet line, and goes by itself. */
export type Notice =
  | { is: "refused"; because: Refusal }
  | { is: "overtaken" }
  | { is: "rest" }
  | { is: "kept"; card: CardId }

/** A card that was thrown away here just now, and where it lay. */
export interface JustBinned {
  card: CardId
  column: Column
  /** The card it lay behind; none when it lay first. */
  behind: CardId | undefined
}

/** A card that somebody else moves, on its way from where it lay on this screen. */
export interface Trip {
  card: CardId
  by: PersonId
  from: DOMRect
}

/** What only this person sees of the board, and what is never sent: each part is watched by itself. */
export interface Desk extends Draft {
  opened: Store<Opened | null>
  notice: Store<Notice | null>
  justBinned: Store<JustBinned | null>
  /** The card that was laid here last. */
  justLaid: Store<CardId | null>
  trips: Store<readonly Trip[]>
  /** Tells why a command did nothing; gives whether it did. */
  tell: (outcome: Outcome) => boolean
  open: (opened: Opened) => void
  close: () => void
}

export function newDesk({ live, meetingId }: Pick<At, "live" | "meetingId">): Desk {
  const opened = newStore<Opened | null>(null)
  const notice = newStore<Notice | null>(null)
  return {
    opened,
    notice,
    ...openDraft(meetingId, live.copy.get().writer().personId),
    justBinned: newStore<JustBinned | null>(null),
    justLaid: newStore<CardId | null>(null),
    trips: newStore<readonly Trip[]>([]),
    tell(outcome) {
      if (!outcome.done) notice.set({ is: "refused", because: outcome.because })
      return outcome.done
    },
    open: (next) => opened.set(next),
    close: () => opened.set(null),
  }
}

export const DeskContext = createContext<Desk | null>(null)

export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (!desk) throw new Error("This part of the board stands outside it.")
  return desk
}
