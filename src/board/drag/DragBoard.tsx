import { useRef, useState, type ReactNode } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import type { CardId } from "../../meeting/ids.ts"
import { isClosed, isLocked, mayWriteAtAll } from "../../meeting/rules.ts"
import { COLUMN_OF, type Column } from "../../meeting/schema.ts"
import { useCopy } from "../../sync/react/meeting.ts"
import { Carrying } from "./Carrying.tsx"
import type { Press, TakeHold } from "./Grip.tsx"
import { HandContext, newHand } from "./hand.ts"

/** How cards can be picked up, in words: each card refers to it. */
export const DRAG_HELP = "drag-help"

/**
 * Every card within it can be picked up and laid down: by mouse, finger or keys. As long as one is
 * held, the others lie still on this screen; only laying it down is written.
 */
export function DragBoard({
  onRestOnName,
  children,
}: {
  /** A held card rests on the name of a column. */
  onRestOnName?: (column: Column) => void
  children: ReactNode
}) {
  const { t } = useLanguage()
  const { meeting, writer, readings } = useCopy()
  const [hand] = useState(newHand)
  const takeHold = useRef<TakeHold>(null)
  const pressed = useRef<CardId>(null)

  function mayMove(id: CardId): boolean {
    const card = readings.card(id)
    if (!card || isClosed(meeting) || !mayWriteAtAll(writer())) return false
    return !isLocked(meeting, COLUMN_OF[card.place.kind])
  }

  /** One listener for all cards: a card is no part of the library's work, however many there are. */
  function press(event: Press): void {
    const target = event.target as HTMLElement
    const element = target.closest<HTMLElement>(".lying")
    const id = element?.closest("[data-card]")?.getAttribute("data-card") as CardId | null
    if (!element || !id || !mayMove(id)) return
    if (event.type === "keydown" && target !== element) return
    if (hand.held.get()) return
    pressed.current = id
    takeHold.current?.(element, event)
  }

  return (
    <HandContext value={hand}>
      <div className="within-reach" onMouseDown={press} onTouchStart={press} onKeyDown={press}>
        {children}
      </div>
      <p id={DRAG_HELP} hidden>
        {t("board.dragHelp")}
      </p>
      <Carrying hand={hand} pressed={pressed} takeHold={takeHold} onRestOnName={onRestOnName} />
    </HandContext>
  )
}
