import { useLanguage } from "../../language/useLanguage.ts"
import type { Reading } from "./reading.ts"

/** Who gets the plan, all of it or a part, and how. */
export function Copies({ reading: { plan } }: { reading: Reading }) {
  const { t } = useLanguage()
  if (plan.copies.length === 0) return null
  return (
    <section>
      <h2>{t("paper.copies")}</h2>
      <ul className="plan-copies">
        {plan.copies.map(({ personId, name, scope, how }) => (
          <li key={personId}>
            <bdi>{name}</bdi>
            <span>{t(`copyScope.${scope}`)}</span>
            <span className="plan-words quiet" dir="auto">
              {how}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
