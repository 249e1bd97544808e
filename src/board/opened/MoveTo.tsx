import { useEffect, useRef, useState, type KeyboardEvent } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { moveCard } from "../../meeting/commands/cards.ts"
import { COLUMN_OF, COLUMNS, type Card, type Column } from "../../meeting/schema.ts"
import { useCardIds, useCopy, useMayWrite } from "../../sync/react/meeting.ts"
import { Button } from "../../ui/Button.tsx"
import { Sign } from "../../ui/Sign.tsx"
import { SIGN_OF_COLUMN } from "../../ui/signOf.ts"
import { useDesk } from "../desk.ts"
import { kindIn } from "../drag/target.ts"
import { useForm } from "../useForm.ts"
import { throwAway } from "../throwAway.ts"

/** Every move without dragging: to a column, higher, lower, or into the bin. */
export function MoveTo({ card }: { card: Card }) {
  const { t } = useLanguage()
  const copy = useCopy()
  const desk = useDesk()
  const isPhone = useForm() === "phone"
  const [isOpen, setOpen] = useState(false)
  const here = COLUMN_OF[card.place.kind]
  const mayWrite = useMayWrite(here)
  const opens = useRef<HTMLButtonElement>(null)
  const ways = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isOpen) ways.current?.scrollIntoView({ block: "nearest" })
  }, [isOpen])

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !isOpen) return
    // The card itself stays open.
    event.preventDefault()
    setOpen(false)
    opens.current?.focus()
  }
  return (
    <section className="move-to" onKeyDown={onKeyDown}>
      {isPhone ? (
        <h3 className="label">{t("board.moveTo")}</h3>
      ) : (
        <Button ref={opens} look="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t("board.moveTo")}
        </Button>
      )}
      {(isPhone || isOpen) && (
        <div ref={ways} className="ways">
          {COLUMNS.map((column) => (
            <To key={column} column={column} card={card} />
          ))}
          <HigherLower card={card} />
        </div>
      )}
      <Button
        className="to-bin"
        look={isPhone ? undefined : "plain"}
        sign="bin"
        disabled={!mayWrite}
        onClick={() => throwAway(copy, desk, card.id)}
      >
        {t("board.toBin")}
      </Button>
    </section>
  )
}

function To({ column, card }: { column: Column; card: Card }) {
  const { t } = useLanguage()
  const { meeting, writer } = useCopy()
  const { tell } = useDesk()
  const here = COLUMN_OF[card.place.kind]
  const mayLeave = useMayWrite(here)
  const mayEnter = useMayWrite(column)
  const isHere = column === here
  return (
    <button
      type="button"
      className={isHere ? "go here" : "go"}
      data-col={column}
      disabled={!isHere && !(mayLeave && mayEnter)}
      aria-current={isHere || undefined}
      onClick={() => {
        const kind = kindIn(column, card.place.kind)
        if (!isHere) tell(moveCard(meeting, writer(), card.id, { kind }))
      }}
    >
      <Sign name={SIGN_OF_COLUMN[column]} />
      {t(`column.${column}`)}
      {isHere && <small>{t("board.liesHere")}</small>}
    </button>
  )
}

/** One card up or down, among the cards of its kind. */
function HigherLower({ card }: { card: Card }) {
  const { t } = useLanguage()
  const { meeting, writer, readings } = useCopy()
  const { tell } = useDesk()
  const { kind } = card.place
  const column = useCardIds(COLUMN_OF[kind])
  const mayWrite = useMayWrite(COLUMN_OF[kind])
  const ofKind = column.filter((id) => readings.card(id)?.place.kind === kind)
  const at = ofKind.indexOf(card.id)
  const move = (index: number) => tell(moveCard(meeting, writer(), card.id, { kind, index }))
  return (
    <>
      <div className="two">
        <Button sign="up" disabled={!mayWrite || at <= 0} onClick={() => move(at - 1)}>
          {t("board.higher")}
        </Button>
        <Button
          sign="down"
          disabled={!mayWrite || at < 0 || at === ofKind.length - 1}
          onClick={() => move(at + 1)}
        >
          {t("board.lower")}
        </Button>
      </div>
      <p className="unseen" role="status">
        {at >= 0 && t("board.placeOf", { place: column.indexOf(card.id) + 1, of: column.length })}
      </p>
    </>
  )
}
