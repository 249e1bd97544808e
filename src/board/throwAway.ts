import { binCard } from "../meeting/commands/cards.ts"
import type { CardId } from "../meeting/ids.ts"
import { COLUMN_OF } from "../meeting/schema.ts"
import type { Copy } from "../sync/line.ts"
import type { Desk } from "./desk.ts"

/** Puts a card in the bin; its place offers it back for a while. */
export function throwAway({ meeting, writer, readings }: Copy, desk: Desk, id: CardId): void {
  const card = readings.card(id)
  if (!card) return
  const column = COLUMN_OF[card.place.kind]
  const ids = readings.cardIds(column)
  const behind = ids[ids.indexOf(id) - 1]
  if (!desk.tell(binCard(meeting, writer(), id, Date.now()))) return
  desk.close()
  desk.justBinned.set({ card: id, column, behind })
}
