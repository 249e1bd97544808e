import { useLanguage } from "../language/useLanguage.ts"
import type { PersonId } from "../meeting/ids.ts"
import { COLUMNS, type Column } from "../meeting/schema.ts"
import { useCardIds, useFacts, useMe, useNames, useTurn } from "../sync/react/meeting.ts"
import { Dots } from "../ui/Dots.tsx"
import { Note } from "../ui/Note.tsx"
import { Sign } from "../ui/Sign.tsx"
import { SIGN_OF_COLUMN } from "../ui/signOf.ts"
import { HowDotsStand } from "./HowDotsStand.tsx"
import { OneCard } from "./OneCard.tsx"
import { useGiven, type Given } from "./useGiven.ts"
import "./give-dots.css"

/** Every card, and the dots that somebody gives them: kept with each press. */
export function GiveDots({ person }: { person: PersonId }) {
  const { t } = useLanguage()
  const given = useGiven(person)
  const isMine = useMe().personId === person
  const name = useNames().get(person) ?? t("board.somebody")
  const turn = useTurn()
  const { revealed } = useFacts()
  const { dots, left, each, keeping } = given
  return (
    <div className="give-dots">
      {isMine && turn && <p className="turn">{t("board.for", { name: turn })}</p>}
      <p>{isMine ? t("first.ask") : t("first.askFor", { name })}</p>
      {revealed.dots ? (
        <Note sign="show">{t("first.openNow")}</Note>
      ) : (
        <Note sign="self">{t(isMine ? "first.onlyYou" : "first.forThem")}</Note>
      )}
      {COLUMNS.map((column) => (
        <OfColumn key={column} column={column} given={given} />
      ))}
      <div className="dots-left">
        <Dots given={each - left} left={left} />
        <p role="status">
          {!dots
            ? t("first.waitAMoment")
            : left > 0
              ? t("first.left", { count: left })
              : t("first.noneLeft")}
        </p>
        <HowDotsStand keeping={keeping} />
      </div>
    </div>
  )
}

function OfColumn({ column, given }: { column: Column; given: Given }) {
  const { t } = useLanguage()
  const cards = useCardIds(column)
  if (cards.length === 0) return null
  return (
    <section data-col={column}>
      <h3 className="group-name">
        <Sign name={SIGN_OF_COLUMN[column]} /> {t(`column.${column}`)}
      </h3>
      <ul>
        {cards.map((card) => (
          <OneCard key={card} id={card} given={given} />
        ))}
      </ul>
    </section>
  )
}
