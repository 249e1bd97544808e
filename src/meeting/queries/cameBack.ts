import type { Meeting } from "../document.ts"
import { isId, type CardId } from "../ids.ts"
import type { Card } from "../schema.ts"
import { cardsIn } from "./cards.ts"

/** [N1] The cards that came back from the last meeting of this family; none at a first one. */
export function cameBackIn({ meeting }: Pick<Meeting, "meeting">): ReadonlySet<CardId> {
  const ids: unknown = meeting.get("cameBack")
  return new Set(Array.isArray(ids) ? (ids.filter(isId) as CardId[]) : [])
}

/** [N5] The steps of the last meeting that lie on the table, each to be told how it went. */
export function stepsAgain(meeting: Meeting): Card[] {
  const cameBack = cameBackIn(meeting)
  return cardsIn(meeting, "plan").filter(
    ({ id, place }) => place.kind === "step" && cameBack.has(id),
  )
}

/** Whether nobody has told yet how a step went. */
export function isUntold({ state }: Pick<Card, "state">): boolean {
  return state === undefined || state === "open"
}
