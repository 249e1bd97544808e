import { useLanguage } from "../language/useLanguage.ts"
import type { Plan, PlanDemand, PlanStep } from "../meeting/queries/plan.ts"
import { Sign } from "../ui/Sign.tsx"

/** What an authority requires, openly as that: who set it, what the family decides, which steps meet it. */
export function Demands({ plan }: { plan: Plan }) {
  const { t } = useLanguage()
  if (plan.demands.length === 0) return null
  return (
    <section>
      <h2>
        <Sign name="demand" />
        {t("plan.demands")}
      </h2>
      <p className="quiet plan-under-title">{t("plan.demandsLine")}</p>
      <ul className="plan-demands">
        {plan.demands.map((demand) => (
          <li key={demand.id}>
            <div>
              <p className="plan-words" dir="auto">
                <b>{demand.text}</b>
              </p>
              <SetBy demand={demand} />
            </div>
            <div>
              {demand.free && <p dir="auto">{t("plan.free", { what: demand.free })}</p>}
              <Met steps={plan.steps.filter(({ id }) => demand.metBy.includes(id))} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function SetBy({ demand: { setBy } }: { demand: PlanDemand }) {
  const { rich } = useLanguage()
  if (!setBy) return null
  return <p className="quiet small">{rich("plan.setBy", { name: <bdi>{setBy.name}</bdi> })}</p>
}

function Met({ steps }: { steps: PlanStep[] }) {
  const { t, list } = useLanguage()
  if (steps.length === 0) return <p className="plan-unmet">{t("plan.unmet")}</p>
  return steps.map(({ id, who, text }) => (
    <p key={id} className="quiet">
      {who.length > 0
        ? t("plan.stepOf", { names: list(who.map(({ name }) => name)) })
        : t("plan.stepOfNobody", { what: text })}
    </p>
  ))
}
