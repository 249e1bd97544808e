import { useEffect, useRef } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import type { CardId } from "../../meeting/ids.ts"
import { useCard, useCopy } from "../../sync/react/meeting.ts"
import { useGrowing } from "../../ui/useGrowing.ts"
import { useDesk } from "../desk.ts"
import { bindWords } from "./bindWords.ts"

/** The words of a card, in which everybody can type at once. What does not fit goes to the draft. */
export function Words({
  card,
  readOnly,
  autoFocus,
}: {
  card: CardId
  readOnly: boolean
  autoFocus?: boolean
}) {
  const { t } = useLanguage()
  const copy = useCopy()
  const { draft, notice, tell } = useDesk()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (!field.current) return
    return bindWords(field.current, {
      copy,
      card,
      tell,
      onRest(rest) {
        draft.set(draft.get() + rest)
        notice.set({ is: "rest" })
      },
    })
  }, [copy, card, tell, draft, notice])
  useGrowing(field, useCard(card)?.text ?? "")
  return (
    <textarea
      ref={field}
      className="field opened-words"
      dir="auto"
      rows={3}
      aria-label={t("board.words")}
      readOnly={readOnly}
      autoFocus={autoFocus}
    />
  )
}
