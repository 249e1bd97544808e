import { useLanguage } from "../language/useLanguage.ts"
import type { Plan } from "../meeting/queries/plan.ts"

/** Each person's own number and why; never an average. */
export function Scales({ plan }: { plan: Plan }) {
  const { t } = useLanguage()
  return plan.scales.map(({ id, question, zero, ten }) => (
    <section key={id}>
      <h2>{question || t("plan.scales")}</h2>
      <p className="quiet plan-under-title">{t("plan.zero", { words: zero })}</p>
      <p className="quiet plan-under-title">{t("plan.ten", { words: ten })}</p>
      <ul className="plan-answers">
        {plan.scores
          .filter(({ scale }) => scale === id)
          .map(({ personId, name, value, why }) => (
            <li key={personId}>
              <p>
                <b>
                  <bdi>{name}</bdi>
                </b>
              </p>
              <p className="plan-answer">{value ?? t("plan.noScore")}</p>
              <p className="plan-words" dir="auto">
                {why}
              </p>
            </li>
          ))}
      </ul>
    </section>
  ))
}
