import { COLUMN_OF, type Column, type Kind } from "../../meeting/schema.ts"
import type { PersonId } from "../../meeting/ids.ts"
import { WHAT_IS_BETTER } from "../../meeting/whatIsBetter.ts"
import { useFacts } from "../../sync/react/meeting.ts"
import { useSource } from "../../sync/react/useSource.ts"
import { useDesk } from "../desk.ts"
import type { WrittenAs } from "../draft.ts"
import { useAuthor } from "./ForWhom.tsx"
import { kindAt, KINDS_IN } from "./kinds.ts"

interface Writing {
  kind: Kind
  author: PersonId | null
  /** Whether it is for oneself first: then nothing that is pressed by habit shows it. */
  own: boolean
  /** The same, as the draft keeps them from its first letter. */
  as: WrittenAs
  /** Settles one of them by hand. */
  write: (what: Partial<Pick<WrittenAs, "kind" | "author">>) => void
  /** As what one writes in this column: what the meeting is at, where that is there. */
  writeIn: (column: Column) => void
}

/**
 * What the next card will be. It goes where the meeting is, until its writer says otherwise or has
 * begun: when the meeting goes on, half-written words stay what they were.
 */
export function useWriting(): Writing {
  const { stage, writing, asked } = useFacts()
  const { draft, writtenAs } = useDesk()
  const hasBegun = useSource(draft, (text) => text !== "")
  const settled = useSource(writtenAs)
  // [N1] A next meeting opens with what is better, and that is where one writes.
  const isBetterAsked = stage === "welcome" && asked?.en === WHAT_IS_BETTER.en
  const kindNow: Kind = isBetterAsked ? "safety" : kindAt(stage)
  const kind = settled && (hasBegun || settled.at === stage) ? settled.kind : kindNow
  const chosen = settled?.author ?? null
  const own = writing || (hasBegun && (settled?.own ?? false))
  const as = { kind, at: stage, author: chosen, own }
  const write: Writing["write"] = (what) => writtenAs.set({ ...as, ...what })
  return {
    kind,
    author: useAuthor(chosen),
    own,
    as,
    write,
    writeIn: (column) =>
      write({ kind: COLUMN_OF[kindNow] === column ? kindNow : KINDS_IN[column][0] }),
  }
}
