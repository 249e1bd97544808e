import { useLanguage } from "../../language/useLanguage.ts"
import type { Plan } from "../../meeting/queries/plan.ts"

/** So much of a mark tells one version from another at a glance. */
const SHORT = 8

/** What this paper is: a working plan of a day, and no case file; and by what its version is known. */
export function Working({ plan, print }: { plan: Plan; print: string | undefined }) {
  const { t, rich, date } = useLanguage()
  const { draft, version, fixedAt, keptBy } = plan
  return (
    <footer className="plan-working">
      <p>
        {draft
          ? t("paper.workingDraft")
          : t("paper.working", { date: date(fixedAt ?? 0, "plain"), version: version ?? 0 })}{" "}
        {keptBy ? rich("paper.keptBy", { name: <bdi>{keptBy}</bdi> }) : t("paper.noFile")}
      </p>
      {print && (
        <details>
          <summary>
            {rich("paper.print", { print: <code dir="ltr">{print.slice(0, SHORT)}</code> })}
          </summary>
          <p>{t("paper.printHelp")}</p>
          <p>{rich("paper.wholePrint", { print: <code dir="ltr">{print}</code> })}</p>
        </details>
      )}
    </footer>
  )
}
