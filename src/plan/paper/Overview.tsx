import { useLanguage } from "../../language/useLanguage.ts"
import type { Reading } from "./reading.ts"

/** Who keeps the overview, and whose plan it is. */
export function Overview({ reading: { plan } }: { reading: Reading }) {
  const { t, rich, list } = useLanguage()
  const { coordinator, owners } = plan
  if (!coordinator && owners.length === 0) return null
  return (
    <section>
      <h2>{t("paper.overview")}</h2>
      {coordinator && (
        <p className="plan-day">
          {rich("paper.coordinator", { name: <bdi>{coordinator.name}</bdi> })}
        </p>
      )}
      {owners.length > 0 && (
        <p>{t("paper.owners", { names: list(owners.map(({ name }) => name)) })}</p>
      )}
    </section>
  )
}
