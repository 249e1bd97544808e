import type { Meeting } from "../document.ts"
import type { CardId } from "../ids.ts"
import type { Scale } from "../schema.ts"
import { answeredBy } from "./answered.ts"
import { allCards, cardsIn } from "./cards.ts"
import { joinedInto } from "./joined.ts"

/** What is tied to what on the table, read the other way round from how it is written. */
export interface Ties {
  /** [P6] The goals that were joined, and into which. */
  joined: ReadonlyMap<CardId, CardId>
  /** [P7] By worry on the table, the goals and steps that answer it, as they lie. */
  answeredBy: ReadonlyMap<CardId, readonly CardId[]>
  /** By demand on the table, the steps that meet it, as they lie. */
  metBy: ReadonlyMap<CardId, readonly CardId[]>
}

export function tiesIn(meeting: Meeting): Ties {
  const all = allCards(meeting)
  const plan = cardsIn(meeting, "plan")
  const scales = [...meeting.scales.values()] as Scale[]
  const ids = plan.map(({ id }) => id)
  return {
    joined: joinedInto(all),
    answeredBy: new Map(
      cardsIn(meeting, "worries").map(({ id }) => {
        const answering = answeredBy(id, all, scales)
        return [id, ids.filter((one) => answering.includes(one))]
      }),
    ),
    metBy: new Map(
      plan
        .filter(({ place }) => place.kind === "demand")
        .map(({ id }) => [
          id,
          plan
            .filter(({ place, meets }) => place.kind === "step" && meets?.includes(id))
            .map((step) => step.id),
        ]),
    ),
  }
}
