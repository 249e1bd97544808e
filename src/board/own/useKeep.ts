import type { CardId, PersonId } from "../../meeting/ids.ts"
import type { Kind } from "../../meeting/schema.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { useDesk } from "../desk.ts"
import { cutToFit } from "../write/fits.ts"
import { newId } from "../write/newId.ts"

/** [R1] Keeps what is written for oneself. What does not fit on one card stays in the field. */
export function useKeep(): (kind: Kind, author: PersonId) => void {
  const { own } = useAt().live
  const { draft, notice } = useDesk()
  return (kind, author) => {
    const { fits, rest } = cutToFit(draft.get())
    if (fits === "") return
    const card = newId() as CardId
    own.keep({ id: card, kind, text: fits, author })
    draft.set(rest)
    notice.set(rest === "" ? { is: "kept", card } : { is: "rest" })
  }
}
