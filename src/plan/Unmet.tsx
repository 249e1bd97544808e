import { useLanguage } from "../language/useLanguage.ts"
import type { Plan } from "../meeting/queries/plan.ts"

/** [P16] Demands that no step meets, plainly, where it is asked who says yes: it stops nobody. */
export function Unmet({ plan: { demands } }: { plan: Plan }) {
  const { t } = useLanguage()
  const unmet = demands.filter(({ metBy }) => metBy.length === 0)
  if (unmet.length === 0) return null
  return (
    <div className="unmet">
      <p>
        <b>{t("aloud.unmet", { count: unmet.length })}</b>
      </p>
      <ul>
        {unmet.map(({ id, text }) => (
          <li key={id} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </div>
  )
}
