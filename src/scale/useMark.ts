import type { PersonId } from "../meeting/ids.ts"
import type { ShownScale } from "../meeting/queries/scales.ts"
import type { Score } from "../meeting/schema.ts"
import type { Keeping } from "../sync/sealed.ts"
import { useFacts } from "../sync/react/meeting.ts"
import { useSealed } from "../sync/react/useSealed.ts"

/** What somebody gave on a scale, wherever that lies now. */
export interface Mark {
  /** Undefined while nothing was given, or it is not known yet. */
  score: Score | undefined
  /** Whether the server has it. */
  keeping: Keeping
  give: (score: Score) => void
}

export function useMark(scale: ShownScale, person: PersonId): Mark {
  const { marks, give, keeping } = useSealed()
  const isShown = useIsShown(scale)
  const kept = keeping({ is: "score", scale: scale.id, person })
  const row = scale.rows.find((one) => one.person.id === person)
  const sealed = marks?.own[person]?.scores[scale.id]
  return {
    // What is on its way is newer than what everyone sees.
    score: (isShown && kept === "kept" ? row : undefined) ?? sealed,
    keeping: kept,
    give: (score) => give({ is: "score", scale: scale.id, person, score }),
  }
}

/** Whether the marks on a scale are shown to everyone. */
export function useIsShown({ id }: { id: ShownScale["id"] }): boolean {
  return useFacts().revealed.scales.includes(id)
}
