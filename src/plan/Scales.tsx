import { useLanguage } from "../language/useLanguage.ts"
import { lastOf } from "../meeting/queries/scales.ts"
import type { Reading } from "./reading.ts"

/** Each person's own number and why, in the order of the table; never an average. */
export function Scales({ reading: { plan, people, names } }: { reading: Reading }) {
  const { t } = useLanguage()
  return plan.scales.map(({ id, question, zero, ten, ...scale }) => (
    <section key={id}>
      <h2 dir="auto">{question || t("plan.scales")}</h2>
      <p className="quiet plan-under-title">
        {t("plan.zero", { words: zero })}
        <br />
        {t("plan.ten", { words: ten })}
      </p>
      <ul className="plan-answers">
        {people.map((person) => {
          const score = plan.scores.find(
            (given) => given.scale === id && given.personId === person.personId,
          )
          if (!score) return null
          const before = lastOf(scale)?.marks[person.personId]
          return (
            <li key={person.personId}>
              <p>
                <b>
                  <bdi>{names([person])}</bdi>
                </b>
              </p>
              <p className="plan-answer">
                {score.value ?? t("plan.noScore")}
                {typeof before === "number" && (
                  <span className="plan-before">{t("plan.wasScore", { value: before })}</span>
                )}
              </p>
              <p className="plan-words" dir="auto">
                {score.why}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  ))
}
