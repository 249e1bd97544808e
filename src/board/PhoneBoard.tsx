import { useRef, type KeyboardEvent } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { COLUMN_OF, COLUMNS, type Column } from "../meeting/schema.ts"
import { useFacts } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { Sign } from "../ui/Sign.tsx"
import { SIGN_OF_COLUMN } from "../ui/signOf.ts"
import type { BoardProps } from "./boardProps.ts"
import { Cards } from "./cards/Cards.tsx"
import { ColumnLockLine } from "./ColumnLock.tsx"
import { useDesk } from "./desk.ts"
import { KnockSlips } from "./door/KnockSlips.tsx"
import { DragBoard } from "./drag/DragBoard.tsx"
import { useIsUnderHeld } from "./drag/hand.ts"
import { Lines } from "./Lines.tsx"
import { OpenedHere } from "./OpenedHere.tsx"
import { Question } from "./Question.tsx"
import { Ways } from "./Ways.tsx"
import { Pen } from "./write/Pen.tsx"
import { useWriting } from "./write/useWriting.ts"
import "./phone.css"

/** One column at a time: its name is the top of its runner, and the pen lies under the thumb. */
export function PhoneBoard(props: BoardProps) {
  const { planHref, pause, pauseLines, speaks } = props
  const { t, rich } = useLanguage()
  const desk = useDesk()
  const { stage } = useFacts()
  const { kind, writeIn: show } = useWriting()
  const column = COLUMN_OF[kind]
  return (
    <div className="phone cards-phone">
      <Lines planHref={planHref} pause={pauseLines} />
      <KnockSlips />
      <header className="head">
        <p className="now">{rich("board.now", { stage: <b>{t(`stage.${stage}`)}</b> })}</p>
        {pause?.bare}
        <Button
          look="plain"
          sign="dots"
          label={t("board.more")}
          onClick={() => desk.open({ is: "more" })}
        />
        <Question />
      </header>
      <main>
        <DragBoard onRestOnName={show}>
          <Tabs column={column} onShow={show} />
          <Runners column={column} />
        </DragBoard>
        <Ways {...props} />
        <Pen speaks={speaks} />
      </main>
      <OpenedHere {...props} />
    </div>
  )
}

function Tabs({ column, onShow }: { column: Column; onShow: (column: Column) => void }) {
  const { t } = useLanguage()
  const list = useRef<HTMLDivElement>(null)
  function onKeyDown(event: KeyboardEvent): void {
    const mirrored = document.documentElement.dir === "rtl"
    const ways: Record<string, number> = {
      ArrowRight: mirrored ? -1 : 1,
      ArrowLeft: mirrored ? 1 : -1,
    }
    const way = ways[event.key]
    const next = way === undefined ? undefined : COLUMNS[COLUMNS.indexOf(column) + way]
    if (!next) return
    event.preventDefault()
    onShow(next)
    list.current?.querySelector<HTMLElement>(`[data-col="${next}"]`)?.focus()
  }
  return (
    <div
      ref={list}
      className="tabs"
      role="tablist"
      aria-label={t("board.columns")}
      onKeyDown={onKeyDown}
    >
      {COLUMNS.map((one) => (
        <Tab key={one} column={one} isShown={one === column} onShow={() => onShow(one)} />
      ))}
    </div>
  )
}

function Tab({
  column,
  isShown,
  onShow,
}: {
  column: Column
  isShown: boolean
  onShow: () => void
}) {
  const { t } = useLanguage()
  const takes = useIsUnderHeld(column)
  return (
    <button
      type="button"
      role="tab"
      className={takes ? "takes" : undefined}
      data-drop={`name ${column}`}
      data-drop-column={column}
      id={`tab-${column}`}
      aria-controls={`runner-${column}`}
      aria-selected={isShown}
      tabIndex={isShown ? 0 : -1}
      data-col={column}
      onClick={onShow}
    >
      <Sign name={SIGN_OF_COLUMN[column]} />
      {t(`column.${column}`)}
    </button>
  )
}

/** All three stay on the page: a finger that holds a card must not lose what it holds. */
function Runners({ column }: { column: Column }) {
  return (
    <div className="runners">
      {COLUMNS.map((one) => (
        <section
          key={one}
          className="runner"
          role="tabpanel"
          id={`runner-${one}`}
          aria-labelledby={`tab-${one}`}
          data-col={one}
          hidden={one !== column}
        >
          <ColumnLockLine column={one} />
          <div
            className="fills"
            data-drop={one === column ? "shown" : undefined}
            data-drop-column={one}
          >
            <Cards column={one} />
          </div>
        </section>
      ))}
    </div>
  )
}
