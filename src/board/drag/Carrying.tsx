import { DndContext, DragOverlay, type DragMoveEvent, type DragOverEvent } from "@dnd-kit/core"
import { useEffect, useRef, type Ref, type RefObject } from "react"
import { createPortal } from "react-dom"
import { moveCard } from "../../meeting/commands/cards.ts"
import type { CardId } from "../../meeting/ids.ts"
import { COLUMN_OF, type Column } from "../../meeting/schema.ts"
import { useCopy, useMayWrite } from "../../sync/react/meeting.ts"
import { useSource } from "../../sync/react/useSource.ts"
import { useDesk } from "../desk.ts"
import { Grip, type TakeHold } from "./Grip.tsx"
import { aim, empty, type Hand, type Held } from "./hand.ts"
import { HeldCard } from "./HeldCard.tsx"
import { cardElement, endOf, pointOf, targetAt } from "./measure.ts"
import { columnOf, isName } from "./places.ts"
import { letGo, useCardSensors, useOneFinger, whereThePointerIs } from "./sensors.ts"
import { homeOf, indexNow, isSame, othersOf, stepFrom, type Laid } from "./target.ts"
import { useSpokenMoves } from "./useSpokenMoves.ts"

/** How long a held card rests on a column's name before that column opens, in ms. */
const OPENS_AFTER_MS = 600
/** A held card scrolls the column near its edges, gently. */
const SCROLL = { threshold: { x: 0, y: 0.15 }, acceleration: 8, layoutShiftCompensation: false }
/** The library speaks in ids and rests in English: we say it ourselves, and move the focus ourselves. */
const nothing = () => undefined
const SILENT = {
  announcements: {
    onDragStart: nothing,
    onDragOver: nothing,
    onDragEnd: nothing,
    onDragCancel: nothing,
  },
  screenReaderInstructions: { draggable: "" },
  restoreFocus: false,
}

/** From picking a card up to laying it down. */
export function Carrying({
  hand,
  pressed,
  takeHold,
  onRestOnName,
}: {
  hand: Hand
  /** The card on which the press began. */
  pressed: RefObject<CardId | null>
  takeHold: Ref<TakeHold>
  onRestOnName: ((column: Column) => void) | undefined
}) {
  const { meeting, writer, readings } = useCopy()
  const desk = useDesk()
  const held = useSource(hand.held)
  const { said, speak } = useSpokenMoves()
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useOneFinger()

  const sensors = useCardSensors((arrow) => {
    const now = hand.held.get()
    const from = hand.target.get()
    if (!now || !from) return undefined
    const to = stepFrom(now.laid, now.card, from, arrow)
    if (!isSame(from, to)) speak("lies", now, to)
    aim(hand, now, to)
    return pointOf(now, to)
  })

  function pickUp({ activatorEvent }: { activatorEvent: Event }): void {
    const card = pressed.current
    const laid: Laid = {
      worries: slotsOf("worries"),
      safety: slotsOf("safety"),
      plan: slotsOf("plan"),
    }
    const home = card && homeOf(laid, card)
    if (!card || !home) return letGo()
    const by = activatorEvent instanceof KeyboardEvent ? "keys" : "pointer"
    const now: Held = { card, by, laid, home }
    hand.held.set(now)
    aim(hand, now, home)
    speak("pickedUp", now, home)
  }

  const slotsOf = (column: Column) =>
    readings.cardIds(column).flatMap((id) => {
      const kind = readings.card(id)?.place.kind
      return kind ? [{ id, kind }] : []
    })

  /** Told of each move, and again of the place that a move came to: the move itself knows only the last. */
  function carry({ active, over }: DragMoveEvent | DragOverEvent): void {
    const now = hand.held.get()
    if (now?.by !== "pointer") return
    const place = String(over?.id ?? "")
    const column = columnOf(place)
    hand.name.set(column && isName(place) ? column : null)
    const box = active.rect.current.translated
    if (!column || !box) return aim(hand, now, null)
    const middle = box.top + box.height / 2
    aim(hand, now, isName(place) ? endOf(now, column) : targetAt(now, column, middle))
  }

  function comeOver(event: DragOverEvent): void {
    carry(event)
    clearTimeout(resting.current)
    const place = String(event.over?.id ?? "")
    const column = columnOf(place)
    if (column && isName(place) && onRestOnName)
      resting.current = setTimeout(() => onRestOnName(column), OPENS_AFTER_MS)
  }

  function layDown(isMeant: boolean): void {
    clearTimeout(resting.current)
    const now = hand.held.get()
    const to = hand.target.get()
    empty(hand)
    if (!now) return
    if (now.by === "keys") focusSoon(now.card)
    if (!isMeant || !to || isSame(to, now.home)) return speak("putDownAgain", now, now.home)
    const others = readings
      .cardIds(COLUMN_OF[to.kind])
      .filter((id) => id !== now.card && readings.card(id)?.place.kind === to.kind)
    const index = indexNow(othersOf(now.laid, to.kind, now.card), to.index, others)
    if (desk.tell(moveCard(meeting, writer(), now.card, { kind: to.kind, index })))
      speak("laidDown", now, to)
  }

  return (
    <>
      <DndContext
        sensors={sensors}
        collisionDetection={whereThePointerIs}
        autoScroll={SCROLL}
        accessibility={SILENT}
        onDragStart={pickUp}
        onDragMove={carry}
        onDragOver={comeOver}
        onDragEnd={() => layDown(true)}
        onDragCancel={() => layDown(false)}
      >
        <Grip takeHold={takeHold} />
        {createPortal(
          <DragOverlay dropAnimation={null} transition="none" zIndex={50}>
            {held && <HeldCard held={held} said={said} />}
          </DragOverlay>,
          document.body,
        )}
      </DndContext>
      {held && <WhileHeld held={held} />}
      <p className="unseen" aria-live="assertive">
        {said}
      </p>
    </>
  )
}

/** When keys laid a card into another column, it is another element there. */
function focusSoon(card: CardId): void {
  requestAnimationFrame(() => cardElement(card)?.querySelector<HTMLElement>(".lying")?.focus())
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
