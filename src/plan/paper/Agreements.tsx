import { useLanguage } from "../../language/useLanguage.ts"
import { Sign } from "../../ui/Sign.tsx"
import { SIGN_OF_ANSWER } from "../../ui/signOf.ts"
import type { Reading } from "./reading.ts"

/** What each person says to the plan, in their own words; who was not asked stands there too. */
export function Agreements({ reading: { plan, people } }: { reading: Reading }) {
  const { t, list } = useLanguage()
  const given = new Map(plan.agreements.map((agreement) => [agreement.personId, agreement]))
  if (given.size === 0) return null
  const interpreters = people.filter(({ group }) => group === "interpreter")
  const notHere = plan.awaited.filter(({ group }) => group !== "interpreter")
  return (
    <section>
      <h2>
        <Sign name="table" />
        {t("plan.answers")}
      </h2>
      <ul className="plan-answers">
        {people.map(({ personId, name, role, isFor }) => {
          const agreement = given.get(personId)
          if (!agreement) return null
          const answer = agreement.answer ?? "none"
          return (
            <li key={personId}>
              <p>
                <b>
                  <bdi>{name}</bdi>
                </b>
                <span className="quiet small" dir="auto">
                  {isFor || (role !== "other" && t(`role.${role}`))}
                </span>
              </p>
              <p className="plan-answer">
                <Sign name={SIGN_OF_ANSWER[answer]} />
                {t(`answer.${answer}`)}
              </p>
              <p className="plan-words" dir="auto">
                {agreement.text}
              </p>
            </li>
          )
        })}
      </ul>
      {interpreters.length > 0 && (
        <p className="quiet">
          {t("plan.alsoAtTheTable", { names: list(interpreters.map(({ name }) => name)) })}
        </p>
      )}
      {notHere.length > 0 && (
        <p className="quiet">
          {t("plan.notAtTheTable", { names: list(notHere.map(({ name }) => name)) })}
        </p>
      )}
    </section>
  )
}
