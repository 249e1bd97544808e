import { addCard } from "../../meeting/commands/cards.ts"
import type { CardId, PersonId } from "../../meeting/ids.ts"
import type { Kind } from "../../meeting/schema.ts"
import { useCopy } from "../../sync/react/meeting.ts"
import { useDesk } from "../desk.ts"
import { cutToFit } from "./fits.ts"
import { newId } from "./newId.ts"

/**
 * Lays what is written on the table, in somebody's name. What does not fit on one card stays in the
 * field, and so does everything when the table takes nothing.
 */
export function useLay(): (kind: Kind, author: PersonId) => void {
  const { meeting, writer } = useCopy()
  const { draft, justLaid, notice, tell } = useDesk()
  return (kind, author) => {
    const { fits, rest } = cutToFit(draft.get())
    if (fits === "") return
    const card = { id: newId() as CardId, kind, text: fits, author }
    if (!tell(addCard(meeting, writer(), card, Date.now()))) return
    justLaid.set(card.id)
    draft.set(rest)
    notice.set(rest === "" ? null : { is: "rest" })
  }
}
