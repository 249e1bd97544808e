import { useLanguage } from "../../language/useLanguage.ts"
import type { Warning } from "../../meeting/schema.ts"

/** What shows that it goes wrong, and who does what then: found at a glance, also at night. */
export function WhenWrong({ warnings }: { warnings: readonly Warning[] }) {
  const { t } = useLanguage()
  if (warnings.length === 0) return null
  return (
    <section>
      <h2>{t("paper.whenWrong")}</h2>
      <ul className="plan-warnings">
        {warnings.map(({ sign, act }, index) => (
          <li key={index}>
            {sign && (
              <p className="plan-words plan-sign" dir="auto">
                {sign}
              </p>
            )}
            {act && (
              <p className="plan-words" dir="auto">
                {act}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
