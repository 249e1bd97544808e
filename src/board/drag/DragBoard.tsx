import {
  DndContext,
  DragOverlay,
  type DragEndEvent,
  type DragMoveEvent,
  type DragOverEvent,
  type DragStartEvent,
} from "@dnd-kit/core"
import { useEffect, useRef, useState, type ReactNode } from "react"
import { createPortal } from "react-dom"
import { moveCard } from "../../meeting/commands/cards.ts"
import type { CardId } from "../../meeting/ids.ts"
import { COLUMN_OF, COLUMNS, type Column } from "../../meeting/schema.ts"
import { useCopy, useMayWrite } from "../../sync/react/meeting.ts"
import { newStore } from "../../sync/store.ts"
import { useLanguage } from "../../language/useLanguage.ts"
import { useDesk } from "../desk.ts"
import { HeldContext, type Held } from "./held.ts"
import { HeldCard } from "./HeldCard.tsx"
import { endOf, pointOf, targetAt } from "./measure.ts"
import { letGo, useCardSensors, useOneFinger, whereThePointerIs } from "./sensors.ts"
import { homeOf, indexNow, isSame, neighbourOf, othersOf, stepFrom, type Laid } from "./target.ts"
import { useSpokenMoves } from "./useSpokenMoves.ts"

/** What a place where a card can be laid tells of itself. */
export interface DropPlace {
  column: Column
  /** The column's name on a phone: a card laid on it goes to the end of the column. */
  isName: boolean
}

/** How long a held card rests on a column's name before that column opens, in ms. */
const OPENS_AFTER_MS = 600
/** A held card scrolls the column near its edges, gently. */
const SCROLL = { threshold: { x: 0, y: 0.15 }, acceleration: 8, layoutShiftCompensation: false }
const SILENT = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
}

/**
 * Everything within it can be picked up and laid down: by mouse, finger or keys. As long as a card is
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
  const { meeting, writer, readings } = useCopy()
  const { t } = useLanguage()
  const desk = useDesk()
  const [held, setHeld] = useState<Held | null>(null)
  const { said, speak } = useSpokenMoves()
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)

  /** The same for the sensors, which keep what they were given when the card was picked up. */
  const inHand = useRef<Held | null>(null)
  const sensors = useCardSensors((arrow) => {
    const { current } = inHand
    const from = current?.target.get()
    if (!current || !from) return undefined
    const to = stepFrom(current.laid, current.card, from, arrow)
    current.target.set(to)
    if (!isSame(from, to)) speak("lies", current, to)
    return pointOf(to.kind, neighbourOf(current.laid, current.card, to))
  })

  useOneFinger()

  function pickUp({ active, activatorEvent }: DragStartEvent): void {
    const card = active.id as CardId
    const laid = Object.fromEntries(
      COLUMNS.map((column) => [
        column,
        readings.cardIds(column).flatMap((id) => {
          const kind = readings.card(id)?.place.kind
          return kind ? [{ id, kind }] : []
        }),
      ]),
    ) as unknown as Laid
    const home = homeOf(laid, card)
    if (!home) return letGo()
    const by = activatorEvent instanceof KeyboardEvent ? "keys" : "pointer"
    const next: Held = { card, by, laid, home, target: newStore<typeof home | null>(home) }
    inHand.current = next
    setHeld(next)
    speak("pickedUp", next, home)
  }

  /** Called for moves, and again for the place that the last move came to: moves hear of it too late. */
  function carry({ active, over }: DragMoveEvent | DragOverEvent): void {
    if (held?.by !== "pointer") return
    const box = active.rect.current.translated
    const place = over?.data.current as DropPlace | undefined
    const about = { card: held.card, kind: held.home.kind }
    if (!place || !box) return held.target.set(null)
    const to = place.isName
      ? endOf(held.laid, about, place.column)
      : targetAt(held.laid, about, place.column, box.top + box.height / 2)
    if (!isSame(to, held.target.get())) held.target.set(to)
  }

  function comeOver(event: DragOverEvent): void {
    carry(event)
    clearTimeout(resting.current)
    const place = event.over?.data.current as DropPlace | undefined
    if (place?.isName && onRestOnName)
      resting.current = setTimeout(() => onRestOnName(place.column), OPENS_AFTER_MS)
  }

  function layDown(event: DragEndEvent | undefined): void {
    clearTimeout(resting.current)
    setHeld(null)
    if (!held) return
    const to = event && held.target.get()
    if (!to || isSame(to, held.home)) return speak("putDownAgain", held, held.home)
    const now = readings
      .cardIds(COLUMN_OF[to.kind])
      .filter((id) => id !== held.card && readings.card(id)?.place.kind === to.kind)
    const index = indexNow(othersOf(held.laid, to.kind, held.card), to.index, now)
    if (desk.tell(moveCard(meeting, writer(), held.card, { kind: to.kind, index })))
      speak("laidDown", held, to)
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={whereThePointerIs}
      autoScroll={SCROLL}
      accessibility={{
        announcements: SILENT,
        screenReaderInstructions: { draggable: t("board.dragHelp") },
      }}
      onDragStart={pickUp}
      onDragMove={carry}
      onDragOver={comeOver}
      onDragEnd={layDown}
      onDragCancel={() => layDown(undefined)}
    >
      <HeldContext value={held}>
        {children}
        {held && <WhileHeld held={held} />}
      </HeldContext>
      {createPortal(
        <DragOverlay dropAnimation={null} zIndex={50}>
          {held && <HeldCard held={held} said={said} />}
        </DragOverlay>,
        document.body,
      )}
      <p className="unseen" aria-live="assertive">
        {said}
      </p>
    </DndContext>
  )
}

/** Lets go of a card, politely, when somebody threw it away or the board closed meanwhile. */
function WhileHeld({ held }: { held: Held }) {
  const { readings } = useCopy()
  const mayWrite = useMayWrite(COLUMN_OF[held.home.kind])
  useEffect(() => {
    const look = () => {
      const card = readings.card(held.card)
      if (!card || card.binned || !mayWrite) letGo()
    }
    look()
    return readings.subscribe(look)
  }, [readings, held.card, mayWrite])
  return null
}
