import { memo, useEffect, useRef, type KeyboardEvent } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import type { CardId } from "../../meeting/ids.ts"
import { COLUMN_OF, type Card } from "../../meeting/schema.ts"
import {
  useCard,
  useIsInLight,
  useMayWrite,
  useMoved,
  useNames,
  useUnsent,
  useWritersIn,
} from "../../sync/react/meeting.ts"
import { useSource } from "../../sync/react/useSource.ts"
import { Sign } from "../../ui/Sign.tsx"
import { useDesk } from "../desk.ts"
import { DRAG_HELP } from "../drag/DragBoard.tsx"
import { useIsHeld } from "../drag/hand.ts"
import { CardFace } from "./CardFace.tsx"
import "./card-on-board.css"

/** One card where it lies: a press or Enter opens it, and it can be picked up. */
export const CardOnBoard = memo(function CardOnBoard({ id }: { id: CardId }) {
  const card = useCard(id)
  return card && <Lying id={id} card={card} />
})

function Lying({ id, card }: { id: CardId; card: Card }) {
  const { t } = useLanguage()
  const { kind } = card.place
  const desk = useDesk()
  const isChosen = useSource(desk.opened, (opened) => opened?.is === "card" && opened.card === id)
  const travels = useSource(desk.trips, (trips) => trips.some((trip) => trip.card === id))
  const mayMove = useMayWrite(COLUMN_OF[kind])
  const isHeld = useIsHeld(id)
  const paper = useStaysInSight(isChosen)
  const open = () => desk.open({ is: "card", card: id })

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Enter" || isHeld) return
    event.preventDefault()
    open()
  }

  const classes = [
    "paper",
    "lying",
    kind,
    isChosen && "chosen",
    isHeld && "left",
    travels && "travels",
  ]
  return (
    <li data-card={id}>
      <div
        ref={paper}
        role="button"
        tabIndex={0}
        aria-pressed={isHeld || undefined}
        aria-roledescription={mayMove ? t("board.card") : undefined}
        aria-describedby={mayMove ? DRAG_HELP : undefined}
        className={classes.filter(Boolean).join(" ")}
        onClick={open}
        onKeyDown={onKeyDown}
      >
        <Inside card={card} />
      </div>
      <Mover id={id} isCarried={travels} />
    </li>
  )
}

/** Beside an opened card the columns are narrower, and their cards longer: it stays in sight. */
function useStaysInSight(isChosen: boolean) {
  const paper = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = paper.current
    if (!isChosen || !element || typeof ResizeObserver === "undefined") return
    const observer = new ResizeObserver(() => element.scrollIntoView({ block: "nearest" }))
    observer.observe(element)
    return () => observer.disconnect()
  }, [isChosen])
  return paper
}

/** What stands on it: untouched by what happens around it, such as a card being picked up. */
const Inside = memo(function Inside({ card }: { card: Card }) {
  return (
    <CardFace card={card}>
      <InLight id={card.id} />
      <Waits id={card.id} />
      <Writes id={card.id} />
    </CardFace>
  )
})

/** The one that the room speaks about now. */
function InLight({ id }: { id: CardId }) {
  const { t } = useLanguage()
  if (!useIsInLight(id)) return null
  return (
    <span className="beside-note">
      <Sign name="light" />
      {t("guide.isInLight")}
    </span>
  )
}

/** What is written here and has not reached the server. */
function Waits({ id }: { id: CardId }) {
  const { t } = useLanguage()
  if (!useUnsent(id)) return null
  return (
    <span className="beside-note">
      <Sign name="wait" />
      {t("board.waits")}
    </span>
  )
}

/** Who is writing in it now: words that grow, and no carets. */
function Writes({ id }: { id: CardId }) {
  const { t, list } = useLanguage()
  const names = useNames()
  const writers = useWritersIn(id)
  if (writers.length === 0) return null
  const who = list(writers.map((person) => names.get(person) ?? t("board.somebody")))
  return (
    <span className="beside-note">
      <Sign name="pen" />
      {t("board.writing", { name: who, count: writers.length })}
    </span>
  )
}

/** The name of who moved it just now; the card that travels carries it meanwhile. */
function Mover({ id, isCarried }: { id: CardId; isCarried: boolean }) {
  const { t } = useLanguage()
  const name = useNames().get(useMoved(id) ?? ("" as never))
  return (
    name && (
      <span className="mover" hidden={isCarried}>
        {t("board.laysDown", { name })}
      </span>
    )
  )
}
