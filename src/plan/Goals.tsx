import { useLanguage } from "../language/useLanguage.ts"
import type { PlanGoal } from "../meeting/queries/plan.ts"
import type { Owner } from "../meeting/schema.ts"
import { Names } from "../ui/Said.tsx"
import { Sign } from "../ui/Sign.tsx"
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
              <Views card={goal} reading={reading} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Its number, where steps may speak of it; who said it; and whose it is, where it is not the family's alone. */
function About({ goal, reading }: { goal: PlanGoal; reading: Reading }) {
  const { t } = useLanguage()
  const { id, owner } = goal
  const number = reading.plan.goals.length > 1 ? reading.goalNumber(id) : null
  return (
    <p className="quiet small">
      {number !== null && `${t("plan.goal", { number })} · `}
      <Names names={reading.signedBy(goal)} />
      {(owner === "child" || owner === "shared") && ` · ${t(`owner.${owner}`)}`}
    </p>
  )
}
