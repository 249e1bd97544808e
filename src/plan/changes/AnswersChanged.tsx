import { useLanguage } from "../../language/useLanguage.ts"
import type { AnswerChange } from "../../meeting/queries/planChanges.ts"
import { Became } from "./Became.tsx"

/** Who gives another answer than they did. */
export function AnswersChanged({ changes }: { changes: readonly AnswerChange[] }) {
  const { t } = useLanguage()
  if (changes.length === 0) return null
  return (
    <section>
      <h3>{t("changes.answers")}</h3>
      <ul>
        {changes.map(({ name, before, answer }) => (
          <li key={name}>
            <p className="changes-is">
              <bdi>{name}</bdi>
            </p>
            <Became
              before={t(`answer.${before ?? "none"}`)}
              after={t(`answer.${answer ?? "none"}`)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
