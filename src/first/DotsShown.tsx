import { useLanguage } from "../language/useLanguage.ts"
import type { CardId } from "../meeting/ids.ts"
import { sumOf, type DotsOf } from "../meeting/queries/dots.ts"
import { COLUMN_OF, COLUMNS } from "../meeting/schema.ts"
import { useCard, useCopy, useDots, useNames } from "../sync/react/meeting.ts"
import { Dots } from "../ui/Dots.tsx"
import { Sign } from "../ui/Sign.tsx"
import { SIGN_OF_KIND } from "../ui/signOf.ts"
import "./give-dots.css"

/** [S5] The cards with dots, those with most first, and whose the dots are. */
export function DotsShown() {
  const { t } = useLanguage()
  const dots = useDots()
  const cards = useMostFirst()
  if (cards.length === 0) return <p className="quiet">{t("first.nobody")}</p>
  return (
    <ul className="dots-shown">
      {cards.map((card) => (
        <Row key={card} id={card} given={dots.get(card) ?? []} />
      ))}
    </ul>
  )
}

/** With as many dots they stay as they lie on the table. */
function useMostFirst(): CardId[] {
  const dots = useDots()
  const { readings } = useCopy()
  return COLUMNS.flatMap((column) => readings.cardIds(column))
    .filter((card) => dots.has(card))
    .sort((a, b) => sumOf(dots.get(b)) - sumOf(dots.get(a)))
}

function Row({ id, given }: { id: CardId; given: readonly DotsOf[] }) {
  const { t } = useLanguage()
  const names = useNames()
  const card = useCard(id)
  if (!card) return null
  const { kind } = card.place
  return (
    <li data-col={COLUMN_OF[kind]}>
      <p className="dots-words">
        <Sign name={SIGN_OF_KIND[kind]} label={t(`kind.${kind}`)} />
        <span dir="auto">{card.text.trim()}</span>
      </p>
      <ul className="dots-whose">
        {given.map(({ person, many }) => (
          <li key={person}>
            <bdi>{names.get(person) ?? t("board.somebody")}</bdi>{" "}
            <Dots given={many} label={t("first.dots", { count: many })} />
          </li>
        ))}
      </ul>
    </li>
  )
}
