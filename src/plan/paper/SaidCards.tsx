import { useLanguage } from "../../language/useLanguage.ts"
import type { PlanSaid, PlanWorry } from "../../meeting/queries/plan.ts"
import { Said } from "../../ui/Said.tsx"
import { Sign } from "../../ui/Sign.tsx"
import { SIGN_OF_COLUMN } from "../../ui/signOf.ts"
import type { Reading } from "./reading.ts"
import { Views } from "./Views.tsx"

interface Props {
  column: "worries" | "safety"
  cards: (PlanSaid | PlanWorry)[]
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
              {"answeredBy" in card && <AnsweredBy worry={card} reading={reading} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** [P7] Which goals and steps answer it, by their numbers; that none does stays visible. */
function AnsweredBy({ worry, reading }: { worry: PlanWorry; reading: Reading }) {
  const { t, list } = useLanguage()
  const called = worry.answeredBy.flatMap((id) => {
    const [goal, step] = [reading.goalNumber(id), reading.stepNumber(id)]
    if (goal !== null) return [t("paper.goalName", { number: goal })]
    return step === null ? [] : [t("paper.stepName", { number: step })]
  })
  if (called.length === 0) return <p className="small">{t("paper.unanswered")}</p>
  return <p className="quiet small">{t("paper.answeredBy", { what: list(called) })}</p>
}
