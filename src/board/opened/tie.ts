import { tellCard } from "../../meeting/commands/cards.ts"
import type { CardId } from "../../meeting/ids.ts"
import type { Card } from "../../meeting/schema.ts"
import type { Copy } from "../../sync/line.ts"
import type { Desk } from "../desk.ts"

/** What a card of the plan says of others: a goal or a step which worries it answers, a step which demands it meets. */
export type Tie = "answers" | "meets"

/** The goals under a shared one, for what they say it says; of any other card only that card. */
function withJoined({ readings }: Copy, id: CardId): Card[] {
  const under = [...readings.ties().joined].filter(([, shared]) => shared === id)
  return [id, ...under.map(([goal]) => goal)].flatMap((one) => readings.card(one) ?? [])
}

/** What a card says of others, and what the goals under it say. */
export function tiedTo(copy: Copy, id: CardId, tie: Tie): CardId[] {
  return withJoined(copy, id).flatMap((card) => card[tie] ?? [])
}

/**
 * Ties a card of the plan to another, or unties it, in one go. What it is tied to besides stays, also
 * what lies in the bin just now.
 */
export function tieCard(
  copy: Copy,
  desk: Desk,
  id: CardId,
  tie: Tie,
  to: CardId,
  isTied: boolean,
): void {
  const { meeting, writer, history } = copy
  const cards = withJoined(copy, id)
  history.inOneGo(() => {
    for (const card of isTied ? cards.slice(0, 1) : cards) {
      const said = card[tie] ?? []
      if (said.includes(to) === isTied) continue
      const rest = isTied ? [...said, to] : said.filter((one) => one !== to)
      const told = { [tie]: rest.length > 0 ? rest : undefined }
      if (!desk.tell(tellCard(meeting, writer(), card.id, told))) return
    }
  })
}

/** The one that a press made another: chosen now and not before, or the other way round. */
export function pressed(
  before: readonly CardId[],
  now: readonly CardId[],
): { card: CardId; isTied: boolean } | undefined {
  const added = now.find((one) => !before.includes(one))
  if (added) return { card: added, isTied: true }
  const gone = before.find((one) => !now.includes(one))
  return gone && { card: gone, isTied: false }
}
