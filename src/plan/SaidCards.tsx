import { useLanguage } from "../language/useLanguage.ts"
import type { PlanSaid } from "../meeting/queries/plan.ts"
import { Said } from "../ui/Said.tsx"
import { Sign } from "../ui/Sign.tsx"
import { SIGN_OF_COLUMN } from "../ui/signOf.ts"
import type { Reading } from "./reading.ts"
import { Views } from "./Views.tsx"

interface Props {
  column: "worries" | "safety"
  cards: PlanSaid[]
  reading: Reading
}

/** What was said, by whom, what it is about, and beside it who sees it differently. */
export function SaidCards({ column, cards, reading }: Props) {
  const { t } = useLanguage()
  if (cards.length === 0) return null
  return (
    <section data-col={column}>
      <h2 className="plan-coloured">
        <Sign name={SIGN_OF_COLUMN[column]} />
        {t(`column.${column}`)}
      </h2>
      <ul className="plan-said">
        {cards.map((card) => {
          const { id, text, aspect, basis } = card
          const about = [aspect && t(`aspect.${aspect}`), basis && t(`basis.${basis}`)]
          return (
            <li key={id}>
              <p className="plan-words" dir="auto">
                {text}
                <Said names={reading.signedBy(card)} />
              </p>
              <p className="quiet small">{about.filter(Boolean).join(", ")}</p>
              <Views card={card} reading={reading} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
