import * as Y from "yjs"
import { meetingIn, type Meeting } from "../../src/meeting/document.ts"
import { seed, writePerson } from "../../src/meeting/commands/server.ts"
import { addCard } from "../../src/meeting/commands/cards.ts"
import type { CardId, PersonId } from "../../src/meeting/ids.ts"
import { cardIn, cardsIn } from "../../src/meeting/queries/cards.ts"
import type { Writer } from "../../src/meeting/rules.ts"
import { GROUP_OF, type Kind, type Role, type Seat } from "../../src/meeting/schema.ts"

/** A fixed moment for tests that need one: 19 November 2026, 15:30 in Amsterdam. */
export const NOW = Date.UTC(2026, 10, 19, 14, 30)

export interface Player {
  id: PersonId
  name: string
  meeting: Meeting
  writer: Writer
}

export interface Part {
  name: string
  role?: Role
  seat?: Seat
  device?: boolean
}

/** Mireille leads, Daniëlle and Emre are the parents, Fenna is the guardian, Tonny has no device. */
export const FAMILY: Part[] = [
  { name: "mireille", seat: "facilitator", role: "other" },
  { name: "danielle", role: "parent" },
  { name: "emre", role: "parent" },
  { name: "fenna", role: "guardian" },
  { name: "tonny", role: "family", device: false },
  { name: "ilse", role: "interpreter" },
]

/** The people of one meeting, each with a document of their own, joined only by `exchange`. */
export function meetingWith(parts: Part[] = FAMILY) {
  const table = meetingIn(new Y.Doc())
  seed(table, "Eerste bijeenkomst", "nl")
  parts.forEach(({ name, role = "family", seat = "participant", device = true }, index) =>
    writePerson(table, name as PersonId, {
      name,
      role,
      group: GROUP_OF[role],
      seat,
      device,
      joinedAt: NOW + index,
    }),
  )
  const players = parts.map(({ name, role = "family", seat = "participant" }): Player => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(table.doc))
    const id = name as PersonId
    return {
      id,
      name,
      meeting: meetingIn(doc),
      writer: { seat, personId: id, group: GROUP_OF[role] },
    }
  })
  const who = (name: string): Player => {
    const player = players.find((one) => one.name === name)
    if (!player) throw new Error(`Nobody here is called ${name}.`)
    return player
  }
  return {
    table,
    players,
    who,
    exchange: () => exchange([table, ...players.map((p) => p.meeting)]),
  }
}

/** Everyone hears everything that anyone has. */
export function exchange(meetings: Meeting[]): void {
  const all = meetings.map(({ doc }) => Y.encodeStateAsUpdate(doc))
  for (const { doc } of meetings) for (const update of all) Y.applyUpdate(doc, update)
}

export const SCREEN: Writer = { seat: "screen", personId: null, group: null }

/** Lays a card and says which it was; throws when the rules refuse it. */
export function lay(player: Player, id: string, kind: Kind = "worry", text = id): CardId {
  const card = { id: id as CardId, kind, text, author: player.id }
  const outcome = addCard(player.meeting, player.writer, card, NOW)
  if (!outcome.done) throw new Error(outcome.because)
  return card.id
}

export function textOf(meeting: Meeting, id: string): string | undefined {
  return cardIn(meeting, id)?.text
}

/** The ids of the cards in a column, as they lie. */
export function lying(
  meeting: Meeting,
  column: Parameters<typeof cardsIn>[1] = "worries",
): string[] {
  return cardsIn(meeting, column).map(({ id }) => id)
}
