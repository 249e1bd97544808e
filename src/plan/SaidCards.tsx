import { useLanguage } from "../language/useLanguage.ts"
import type { Plan, PlanSaid } from "../meeting/queries/plan.ts"
import { Said } from "../ui/Said.tsx"
import { Sign } from "../ui/Sign.tsx"
import { SIGN_OF_COLUMN } from "../ui/signOf.ts"

interface Props {
  column: "worries" | "safety"
  cards: PlanSaid[]
  views: Plan["views"]
}

/** What was said, by whom, what it is about, and beside it who sees it differently. */
export function SaidCards({ column, cards, views }: Props) {
  const { t } = useLanguage()
  if (cards.length === 0) return null
  return (
    <section data-col={column}>
      <h2 className="plan-goals-title">
        <Sign name={SIGN_OF_COLUMN[column]} />
        {t(`column.${column}`)}
      </h2>
      <ul className="plan-said">
        {cards.map(({ id, text, author, aspect, basis }) => {
          const about = [aspect && t(`aspect.${aspect}`), basis && t(`basis.${basis}`)]
          return (
            <li key={id}>
              <p className="plan-words" dir="auto">
                {text}
                <Said names={[author.name]} />
              </p>
              <p className="quiet small">{about.filter(Boolean).join(", ")}</p>
              <Views views={views.filter(({ card }) => card === id)} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const SEES = {
  mine: "plan.saysToo",
  same: "plan.seesSame",
  different: "plan.seesDifferent",
} as const

function Views({ views }: { views: Plan["views"] }) {
  const { rich } = useLanguage()
  return views.map(({ personId, name, sees, text }) => (
    <p key={personId} className="plan-view" dir="auto">
      {rich(SEES[sees], {
        name: (
          <b>
            <bdi>{name}</bdi>
          </b>
        ),
      })}{" "}
      {text}
    </p>
  ))
}
