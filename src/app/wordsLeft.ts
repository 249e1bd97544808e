import { openDraft } from "../board/draft.ts"
import { openOwnCards } from "../sync/ownCards.ts"

/** What somebody wrote in this tab and did not lay on the table: nobody else has these words. */
export function wordsLeft(meetingId: string, personId: string | null): string[] {
  const own = openOwnCards(meetingId, personId).get()
  const { draft } = openDraft(meetingId, personId)
  return [...own.map(({ text }) => text), draft.get()].filter((words) => words.trim() !== "")
}
