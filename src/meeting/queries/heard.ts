import { personalKeyParts, type Meeting } from "../document.ts"
import type { PersonId } from "../ids.ts"
import { COLUMNS, type Card, type Group } from "../schema.ts"
import { cameBackIn } from "./cameBack.ts"
import { cardsIn } from "./cards.ts"
import { atTable, type Named } from "./people.ts"

/** Who has been heard so far, for whoever leads: a hint, and no judgement. */
export interface Heard {
  /** Everyone who takes part, with those of their group, in the order in which they came. */
  groups: HeardGroup[]
  /** Of these, who has laid no card and said of none how they see it. */
  notYet: PersonId[]
  worries: number
  safety: number
}

interface HeardGroup extends Share {
  group: Group
  people: (Share & { person: Named })[]
}

/** How many cards on the table are theirs, and in how many turns: cards with no other's between. */
interface Share {
  cards: number
  turns: number
}

const GROUPS: Group[] = ["family", "network", "professional"]

/**
 * [G6] Read from what was laid on the table in this meeting. Who leads and who interprets speak for
 * others.
 */
export function heardIn(meeting: Meeting): Heard {
  const cameBack = cameBackIn(meeting)
  const cards = COLUMNS.flatMap((column) => cardsIn(meeting, column))
    .filter(({ id }) => !cameBack.has(id))
    .sort((a, b) => a.at - b.at)
  const seers = new Set([...meeting.views.keys()].map((key) => personalKeyParts(key)?.person))
  const people = atTable(meeting)
    .filter(({ seat, group }) => seat === "participant" && group !== "interpreter")
    .map((person) => ({ person, ...shareOf(cards, [person.id]) }))
  const of = (kind: "worry" | "safety") => cards.filter(({ place }) => place.kind === kind).length
  return {
    groups: GROUPS.flatMap((group) => {
      const own = people.filter(({ person }) => person.group === group)
      const ids = own.map(({ person }) => person.id)
      return own.length > 0 ? [{ group, people: own, ...shareOf(cards, ids) }] : []
    }),
    notYet: people.flatMap(({ person: { id }, cards }) => (cards > 0 || seers.has(id) ? [] : [id])),
    worries: of("worry"),
    safety: of("safety"),
  }
}

/** `cards` in the order in which they were laid. */
function shareOf(cards: readonly Card[], whose: readonly PersonId[]): Share {
  const isTheirs = cards.map(({ author }) => whose.includes(author))
  return {
    cards: isTheirs.filter(Boolean).length,
    turns: isTheirs.filter((now, index) => now && !isTheirs[index - 1]).length,
  }
}
