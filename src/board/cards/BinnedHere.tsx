import { useEffect, useRef } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { restoreCard } from "../../meeting/commands/cards.ts"
import type { CardId } from "../../meeting/ids.ts"
import { useCard, useCopy } from "../../sync/react/meeting.ts"
import { Button } from "../../ui/Button.tsx"
import { useDesk } from "../desk.ts"
import { focusCard, isFocusLost } from "../focus.ts"

/** How long the place of a card that was thrown away offers it back, in ms. The bin always does. */
const OFFERED_MS = 12_000

/** In the place of a card that this person threw away just now. */
export function BinnedHere({ card: id }: { card: CardId }) {
  const { t } = useLanguage()
  const { meeting, writer } = useCopy()
  const { tell, justBinned } = useDesk()
  const isBinned = useCard(id)?.binned !== undefined
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    const back = line.current?.querySelector("button")
    if (!isBinned) {
      if (back === document.activeElement) focusCard(id)
      return justBinned.set(null)
    }
    if (isFocusLost()) back?.focus({ preventScroll: true })
    const timer = setTimeout(() => justBinned.set(null), OFFERED_MS)
    return () => clearTimeout(timer)
  }, [isBinned, justBinned, id])

  return (
    <li ref={line} className="binned-here">
      <span role="status">{t("board.inBin")}</span>
      <Button look="plain" sign="undo" onClick={() => tell(restoreCard(meeting, writer(), id))}>
        {t("board.putBack")}
      </Button>
    </li>
  )
}
