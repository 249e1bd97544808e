import { vi } from "vitest"
import { addCard, tellCard } from "../../src/meeting/commands/cards.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import type { Kind } from "../../src/meeting/schema.ts"
import { PlanPage } from "../../src/plan/PlanPage.tsx"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { atTable } from "../support/atTable.ts"
import { meetingWith, NOW, type Part, type Player } from "../support/cast.ts"
import { letDialogsOpen, show } from "../support/page.tsx"

/** What the server says of a meeting whose plan was never fixed. */
export const unfixed = { "GET /api/meetings/m": { body: { plansSha256: [] } } }

const PEOPLE: Part[] = [
  { name: "mireille", seat: "facilitator", role: "other" },
  { name: "emre", role: "parent" },
  { name: "fenna", role: "guardian" },
  { name: "hong", role: "friend" },
]

/** A table for the plan's page: one document for all, so that what one does is there for everyone. */
export function planTable(parts: Part[] = PEOPLE) {
  letDialogsOpen()
  const { who } = meetingWith(parts)
  const { meeting } = who("mireille")
  return {
    who,
    meeting,
    lays(name: string, kind: Kind, text: string, more = {}): CardId {
      const { writer, id } = who(name)
      const card = text.toLowerCase().replace(/[^a-z]+/g, "-") as CardId
      addCard(meeting, writer, { id: card, kind, text, author: id }, NOW)
      tellCard(meeting, writer, card, more)
      return card
    },
    /** The page as somebody has it; gives their connection. */
    open(as: Player, version?: number) {
      const { at, connection } = atTable(meeting, as.writer)
      show(
        <AtMeeting at={at}>
          <PlanPage boardHref="/m/m" childHref="/m/m/plan/kind" version={version} />
        </AtMeeting>,
      )
      return connection
    },
  }
}

export function clearPlanTable(): void {
  sessionStorage.clear()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
}
