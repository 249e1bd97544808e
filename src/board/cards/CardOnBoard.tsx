import { memo, type KeyboardEvent } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import type { CardId } from "../../meeting/ids.ts"
import { COLUMN_OF } from "../../meeting/schema.ts"
import {
  useCard,
  useMayWrite,
  useMoved,
  useNames,
  useUnsent,
  useWritersIn,
} from "../../sync/react/meeting.ts"
import { useSource } from "../../sync/react/useSource.ts"
import { Sign } from "../../ui/Sign.tsx"
import { useDesk } from "../desk.ts"
import { useDragCard } from "../drag/useDragCard.ts"
import { CardFace } from "./CardFace.tsx"
import "./card-on-board.css"

/** One card where it lies: a press or Enter opens it, and it can be picked up. */
export const CardOnBoard = memo(function CardOnBoard({ id }: { id: CardId }) {
  const card = useCard(id)
  return card && <Lying id={id} card={card} />
})

function Lying({ id, card }: { id: CardId; card: NonNullable<ReturnType<typeof useCard>> }) {
  const { kind } = card.place
  const desk = useDesk()
  const isChosen = useSource(desk.opened, (opened) => opened?.is === "card" && opened.card === id)
  const travels = useSource(desk.trips, (trips) => trips.some((trip) => trip.card === id))
  const mayMove = useMayWrite(COLUMN_OF[kind])
  const { setNodeRef, attributes, listeners, isHeld, mark } = useDragCard(id, mayMove)
  const open = () => desk.open({ is: "card", card: id })

  function onKeyDown(event: KeyboardEvent): void {
    if (isHeld) return
    if (event.key === "Enter") {
      event.preventDefault()
      open()
    } else listeners?.["onKeyDown"]?.(event)
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
    <li data-card={id} className={mark && `mark-${mark}`}>
      <div
        ref={setNodeRef}
        {...(mayMove ? attributes : { role: "button", tabIndex: 0 })}
        {...listeners}
        className={classes.filter(Boolean).join(" ")}
        onClick={open}
        onKeyDown={onKeyDown}
      >
        <CardFace card={card}>
          <Waits id={id} />
          <Writes id={id} />
        </CardFace>
      </div>
      <Mover id={id} isCarried={travels} />
    </li>
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
