import fc from "fast-check"
import * as Y from "yjs"
import { expect, test } from "vitest"
import {
  addCard,
  binCard,
  moveCard,
  restoreCard,
  tellCard,
  typeInCard,
} from "../../src/meeting/commands/cards.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { cardIn, textIn } from "../../src/meeting/queries/cards.ts"
import { planOf } from "../../src/meeting/queries/plan.ts"
import { COLUMN_OF, COLUMNS, KINDS } from "../../src/meeting/schema.ts"
import { meetingWith, lying, NOW, type Player } from "../support/cast.ts"

const PEOPLE = ["danielle", "emre", "fenna"]

/** What people may do, in any order; `hear` brings one person some of what another wrote. */
const act = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant("add" as const), kind: fc.constantFrom(...KINDS) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("move" as const),
      card: fc.nat(),
      kind: fc.constantFrom(...KINDS),
      index: fc.nat(8),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant("type" as const), card: fc.nat(), at: fc.nat() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("bin" as const), card: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("restore" as const), card: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("tell" as const), card: fc.nat() }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant("hear" as const), from: fc.nat(2), part: fc.nat(9) }),
  },
)
const story = fc.array(fc.tuple(fc.nat(2), act), { maxLength: 120 })

/** Plays a story; each person's updates reach the others late, in parts and out of order. */
function play(acts: [number, typeof act extends fc.Arbitrary<infer Act> ? Act : never][]) {
  const { players, who, exchange } = meetingWith()
  const cast = PEOPLE.map(who) as [Player, Player, Player]
  const sent = cast.map(({ meeting }) => {
    const updates: Uint8Array[] = []
    meeting.doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (typeof origin === "string") updates.push(update)
    })
    return updates
  })
  const added: CardId[] = []
  const typed = new Map<CardId, string[]>()
  acts.forEach(([person, act], turn) => {
    const { meeting, writer, id } = cast[person as 0]
    const known = [...meeting.cards.keys()].sort() as CardId[]
    const card = "card" in act ? known[act.card % Math.max(known.length, 1)] : undefined
    if (act.do === "add") {
      const fresh = `k${turn}` as CardId
      addCard(meeting, writer, { id: fresh, kind: act.kind, text: "", author: id }, NOW)
      added.push(fresh)
    } else if (act.do === "hear") {
      const updates = sent[act.from] ?? []
      const update = updates[act.part % Math.max(updates.length, 1)]
      if (update) Y.applyUpdate(meeting.doc, update)
    } else if (card && cardIn(meeting, card)) {
      if (act.do === "move") moveCard(meeting, writer, card, act)
      if (act.do === "bin") binCard(meeting, writer, card, NOW)
      if (act.do === "restore") restoreCard(meeting, writer, card)
      if (act.do === "tell") tellCard(meeting, writer, card, { often: `${turn}` })
      if (act.do === "type") {
        const word = `<${turn}>`
        const at = act.at % ((textIn(meeting, card)?.length ?? 0) + 1)
        typeInCard(meeting, writer, card, { at, remove: 0, insert: word })
        typed.set(card, [...(typed.get(card) ?? []), word])
      }
    }
  })
  exchange()
  return { meetings: players.map(({ meeting }) => meeting), added, typed }
}

test("[D2] [D3] [D4] [D5] whatever people do, apart or at once, all end equal and whole", () => {
  fc.assert(
    fc.property(story, (acts) => {
      const { meetings, added, typed } = play(acts)
      const [first, ...others] = meetings
      if (!first) throw new Error("nobody came")
      const plan = planOf(first)
      for (const other of others) {
        expect(other.cards.toJSON()).toEqual(first.cards.toJSON())
        expect(planOf(other)).toEqual(plan)
      }
      // Every card that was laid is there, in one column or in the bin, and once.
      expect([...first.cards.keys()].sort()).toEqual([...added].sort())
      const shown = COLUMNS.flatMap((column) => lying(first, column))
      expect(new Set(shown).size).toBe(shown.length)
      for (const id of added) {
        const card = cardIn(first, id)
        expect(card && KINDS.includes(card.place.kind) && card.place.order.length > 0).toBe(true)
        if (!card) continue
        const column = lying(first, COLUMN_OF[card.place.kind])
        expect(column.includes(id)).toBe(card.binned === undefined)
        // What two people typed is all there: others may type inside a word, and take nothing away.
        const words = typed.get(id) ?? []
        expect(card.text.length).toBe(words.join("").length)
        for (const word of words) expect(isWithin(word, card.text)).toBe(true)
      }
    }),
    { numRuns: 150 },
  )
})

/** Whether the characters of a word stand in a text in their order. */
function isWithin(word: string, text: string): boolean {
  let from = 0
  for (const character of word) {
    from = text.indexOf(character, from) + 1
    if (from === 0) return false
  }
  return true
}

test("[D1] whatever is done, the document has the root maps of the contract and no others", () => {
  const { table, exchange } = meetingWith()
  exchange()
  expect([...table.doc.share.keys()].sort()).toEqual([
    "agreements",
    "cards",
    "dots",
    "guide",
    "meeting",
    "people",
    "scales",
    "scores",
    "views",
  ])
})
