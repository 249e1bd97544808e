import { useLanguage } from "../language/useLanguage.ts"
import type { PlanGoal } from "../meeting/queries/plan.ts"
import { Sign } from "../ui/Sign.tsx"

/** Goals in the words they were said in, and by whom. */
export function Goals({ title, goals }: { title: string; goals: PlanGoal[] }) {
  const { t } = useLanguage()
  if (goals.length === 0) return null
  return (
    <section data-col="plan">
      <h2 className="plan-goals-title">
        <Sign name="goals" />
        {title}
      </h2>
      <ul className="plan-goals">
        {goals.map(({ id, text, author, owner }) => (
          <li key={id}>
            <Sign name="goal" />
            <div>
              <p className="plan-words" dir="auto">
                {text}
              </p>
              <p className="quiet small">
                <bdi>{author.name}</bdi>
                {(owner === "child" || owner === "shared") && ` · ${t(`owner.${owner}`)}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
