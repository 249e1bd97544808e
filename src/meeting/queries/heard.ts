import { personalKeyParts, type Meeting } from "../document.ts"
import type { PersonId } from "../ids.ts"
import { COLUMNS } from "../schema.ts"
import { cardsIn } from "./cards.ts"
import { atTable, type Named } from "./people.ts"

/** Who has been heard so far, for whoever leads: a hint, and no judgement. */
export interface Heard {
  /** Everyone who takes part, with how many cards on the table are theirs. */
  people: { person: Named; cards: number }[]
  /** Of these, who has laid no card and said of none how they see it. */
  notYet: PersonId[]
  worries: number
  safety: number
}

/** [G6] Read from what lies on the table. Who leads and who interprets speak for others. */
export function heardIn(meeting: Meeting): Heard {
  const cards = COLUMNS.flatMap((column) => cardsIn(meeting, column))
  const seers = new Set([...meeting.views.keys()].map((key) => personalKeyParts(key)?.person))
  const people = atTable(meeting)
    .filter(({ seat, group }) => seat === "participant" && group !== "interpreter")
    .map((person) => ({
      person,
      cards: cards.filter(({ author }) => author === person.id).length,
    }))
  const of = (kind: "worry" | "safety") => cards.filter(({ place }) => place.kind === kind).length
  return {
    people,
    notYet: people.flatMap(({ person: { id }, cards }) => (cards > 0 || seers.has(id) ? [] : [id])),
    worries: of("worry"),
    safety: of("safety"),
  }
}
