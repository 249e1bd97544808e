import { useLanguage } from "../language/useLanguage.ts"
import type { Plan } from "../meeting/queries/plan.ts"
import { Sign } from "../ui/Sign.tsx"
import { SIGN_OF_ANSWER } from "../ui/signOf.ts"

/** What each person says to the plan, in their own words; who was not asked stands there too. */
export function Agreements({ plan }: { plan: Plan }) {
  const { t } = useLanguage()
  const roleOf = new Map(plan.people.map(({ personId, role }) => [personId, role]))
  if (plan.agreements.length === 0) return null
  return (
    <section>
      <h2>
        <Sign name="table" />
        {t("plan.answers")}
      </h2>
      <ul className="plan-answers">
        {plan.agreements.map(({ personId, name, answer, text }) => {
          const role = roleOf.get(personId)
          return (
            <li key={personId}>
              <p>
                <b>
                  <bdi>{name}</bdi>
                </b>
                {role && <span className="quiet small">{t(`role.${role}`)}</span>}
              </p>
              <p className="plan-answer">
                <Sign name={SIGN_OF_ANSWER[answer ?? "none"]} />
                {t(`answer.${answer ?? "none"}`)}
              </p>
              <p className="plan-words" dir="auto">
                {text}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
