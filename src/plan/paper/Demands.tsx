import { useLanguage } from "../../language/useLanguage.ts"
import type { PlanDemand } from "../../meeting/queries/plan.ts"
import { Sign } from "../../ui/Sign.tsx"
import type { Reading } from "./reading.ts"
import { Views } from "./Views.tsx"

/** What an authority requires, openly as that: who set it, what the family decides, which steps meet it. */
export function Demands({ reading }: { reading: Reading }) {
  const { t, rich } = useLanguage()
  const { demands } = reading.plan
  if (demands.length === 0) return null
  return (
    <section>
      <h2>
        <Sign name="demand" />
        {t("plan.demands")}
      </h2>
      <p className="quiet plan-under-title">{t("plan.demandsLine")}</p>
      <ul className="plan-demands">
        {demands.map((demand) => (
          <li key={demand.id}>
            <div>
              <p className="plan-words plan-demand" dir="auto">
                {demand.text}
              </p>
              {demand.setBy && (
                <p className="quiet small">
                  {rich("plan.setBy", { name: <bdi>{demand.setBy.name}</bdi> })}
                </p>
              )}
              <Views card={demand} reading={reading} />
            </div>
            <div>
              {demand.free && <p dir="auto">{t("plan.free", { what: demand.free })}</p>}
              <MetBy demand={demand} reading={reading} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Which steps meet it; that none does is said plainly, and stops nobody. */
function MetBy({ demand: { metBy }, reading }: { demand: PlanDemand; reading: Reading }) {
  const { t, list } = useLanguage()
  if (metBy.length === 0) return <p className="plan-unmet">{t("plan.unmet")}</p>
  return reading.plan.steps
    .filter(({ id }) => metBy.includes(id))
    .map(({ id, who }) => {
      const number = reading.stepNumber(id) ?? 0
      const names = list(reading.names(who))
      return (
        <p key={id} className="quiet">
          {names ? t("plan.stepOf", { number, names }) : t("plan.step", { number })}
        </p>
      )
    })
}
