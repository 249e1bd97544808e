import { useLanguage } from "../../language/useLanguage.ts"
import type { PlanGoal } from "../../meeting/queries/plan.ts"
import type { Owner } from "../../meeting/schema.ts"
import { Names, Said } from "../../ui/Said.tsx"
import { Sign } from "../../ui/Sign.tsx"
import type { Reading } from "./reading.ts"
import { Views } from "./Views.tsx"

interface Props {
  title: string
  reading: Reading
  owners: Owner[]
}

/** Goals in the words they were said in, and by whom. */
export function Goals({ title, reading, owners }: Props) {
  const goals = reading.plan.goals.filter(({ owner }) => owners.includes(owner))
  if (goals.length === 0) return null
  return (
    <section data-col="plan">
      <h2 className="plan-coloured">
        <Sign name="goals" />
        {title}
      </h2>
      <ul className="plan-goals">
        {goals.map((goal) => (
          <li key={goal.id}>
            <Sign name="goal" />
            <div>
              <p className="plan-words" dir="auto">
                {goal.text}
              </p>
              <About goal={goal} reading={reading} />
              <Joined goal={goal} reading={reading} />
              <Views card={goal} reading={reading} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Its number, by which steps and worries speak of it; who said it; and whose it is, where it is not the family's alone. */
function About({ goal, reading }: { goal: PlanGoal; reading: Reading }) {
  const { t } = useLanguage()
  const { id, owner } = goal
  const { goals, worries } = reading.plan
  const isSpokenOf = goals.length > 1 || worries.some(({ answeredBy }) => answeredBy.includes(id))
  const number = isSpokenOf ? reading.goalNumber(id) : null
  return (
    <p className="quiet small">
      {number !== null && `${t("plan.goal", { number })} · `}
      <Names names={reading.signedBy(goal)} />
      {(owner === "child" || owner === "shared") && ` · ${t(`owner.${owner}`)}`}
    </p>
  )
}

/** [P6] The goals that a shared one joins, each in its own words. */
function Joined({ goal: { joins }, reading }: { goal: PlanGoal; reading: Reading }) {
  const { t } = useLanguage()
  if (joins.length === 0) return null
  return (
    <div className="plan-joined">
      <p className="quiet small">{t("paper.joined")}</p>
      <ul>
        {joins.map((one) => (
          <li key={one.id} className="plan-words" dir="auto">
            {one.text}
            <Said names={reading.signedBy(one)} />
          </li>
        ))}
      </ul>
    </div>
  )
}
