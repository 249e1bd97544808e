import { useLanguage } from "../language/useLanguage.ts"
import { COLUMNS, type Column } from "../meeting/schema.ts"
import { useSource } from "../sync/react/useSource.ts"
import { Button, ButtonLink } from "../ui/Button.tsx"
import { MarkAt } from "../ui/MarkAt.tsx"
import { Sign, type SignName } from "../ui/Sign.tsx"
import { SIGN_OF_COLUMN } from "../ui/signOf.ts"
import type { BoardProps } from "./boardProps.ts"
import { Cards } from "./cards/Cards.tsx"
import { ColumnLock } from "./ColumnLock.tsx"
import { useDesk, type Opened } from "./desk.ts"
import { KnockSlips } from "./door/KnockSlips.tsx"
import { DragBoard } from "./drag/DragBoard.tsx"
import { Lines } from "./Lines.tsx"
import { OpenedHere } from "./OpenedHere.tsx"
import { Question } from "./Question.tsx"
import { RailFoot } from "./RailFoot.tsx"
import { Stages } from "./Stages.tsx"
import { Ways } from "./Ways.tsx"
import { WriteBar } from "./write/WriteBar.tsx"
import "./laptop.css"

/** Rail of stages, three columns, and at most one drawer. */
export function LaptopBoard(props: BoardProps) {
  const { planHref, invite, tools, pause, pauseLines, speaks } = props
  const { t } = useLanguage()
  return (
    <div className="laptop cards-laptop">
      <Lines planHref={planHref} pause={pauseLines} />
      <header className="bar">
        <MarkAt />
        <Question />
        {tools?.map(({ name, sign, words }) => (
          <OpenButton key={name} what={{ is: "tool", name }} sign={sign}>
            {words}
          </OpenButton>
        ))}
        <OpenButton what={{ is: "people" }} sign="people">
          {t("board.people")}
        </OpenButton>
        <ButtonLink look="plain" sign="plan" href={planHref}>
          {t("board.plan")}
        </ButtonLink>
        {invite !== undefined && (
          <OpenButton what={{ is: "invite" }} sign="door">
            {t("board.invite")}
          </OpenButton>
        )}
        {props.pace?.short}
        {pause?.button}
      </header>
      <div className="desk">
        <nav className="rail" aria-label={t("board.stages")}>
          <Stages />
          <RailFoot />
        </nav>
        <main className="mid">
          <DragBoard>
            <div className="board">
              {COLUMNS.map((column) => (
                <Runner key={column} column={column} />
              ))}
            </div>
          </DragBoard>
          <Ways {...props} />
          <WriteBar speaks={speaks} />
        </main>
        <KnockSlips />
        <OpenedHere {...props} />
      </div>
    </div>
  )
}

function OpenButton({
  what,
  sign,
  children,
}: {
  what: Extract<Opened, { is: "people" | "invite" | "tool" }>
  sign: SignName
  children: string
}) {
  const { opened, open, close } = useDesk()
  const isOpen = useSource(opened, (now) => now !== null && isSame(now, what))
  return (
    <Button
      look="plain"
      sign={sign}
      aria-expanded={isOpen}
      onClick={() => (isOpen ? close() : open(what))}
    >
      {children}
    </Button>
  )
}

const isSame = (one: Opened, other: Opened): boolean =>
  one.is === other.is && !(one.is === "tool" && other.is === "tool" && one.name !== other.name)

function Runner({ column }: { column: Column }) {
  const { t } = useLanguage()
  return (
    <section className="runner" data-col={column} aria-label={t(`column.${column}`)}>
      <header>
        <Sign name={SIGN_OF_COLUMN[column]} />
        <h2>{t(`column.${column}`)}</h2>
        <ColumnLock column={column} />
      </header>
      <div className="scrolls">
        <div className="fills" data-drop={`column ${column}`} data-drop-column={column}>
          <Cards column={column} />
        </div>
      </div>
    </section>
  )
}
