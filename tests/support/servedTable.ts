import { afterEach, beforeEach } from "vitest"
import { addCard } from "../../src/meeting/commands/cards.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { cardIn } from "../../src/meeting/queries/cards.ts"
import { NOW } from "./cast.ts"
import { openServer, type OpenServer } from "./openServer.ts"
import { startMeeting, type Guest, type Table } from "./table.ts"

interface ServedTable {
  server: OpenServer
  table: Table
  /** The facilitator, a father, and the room's screen. */
  everyone: () => Promise<{ facilitator: Guest; emre: Guest; screen: Guest }>
}

/** A server and a meeting on it, new for each test of a file. */
export function servedTable(): ServedTable {
  const at = {
    async everyone() {
      const facilitator = await at.table.join("facilitator", "Mireille", "other")
      const emre = await at.table.join("participant", "Emre")
      const screen = await at.table.join("screen")
      return { facilitator, emre, screen }
    },
  } as ServedTable
  beforeEach(async () => {
    at.server = await openServer()
    at.table = await startMeeting(at.server.origin)
  })
  afterEach(async () => {
    at.table.leave()
    await at.server.stop()
  })
  return at
}

export function layCard({ meeting, writer, id }: Guest, card: string, text = card) {
  return addCard(meeting, writer, { id: card as CardId, kind: "worry", text, author: id }, NOW)
}

export const hasCard = ({ meeting }: Pick<Guest, "meeting">, card: string) =>
  cardIn(meeting, card) !== undefined
