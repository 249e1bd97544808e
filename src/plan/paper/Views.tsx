import type { ReactNode } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import type { Plan, PlanCard } from "../../meeting/queries/plan.ts"
import type { Reading } from "./reading.ts"

/** Beside a card: who sees it differently, each in their own words; then who sees it the same way. */
export function Views({ card, reading }: { card: PlanCard; reading: Reading }) {
  const { list, rich, t } = useLanguage()
  const views = reading.plan.views.filter((view) => view.card === card.id)
  const same = views.filter(({ sees }) => sees === "same")
  const silent = same.filter(({ text }) => !text)
  const different = views.filter(({ sees }) => sees === "different")
  const name = (view: Plan["views"][number]) => (
    <b>
      <bdi>{reading.names([view])}</bdi>
    </b>
  )
  return (
    <>
      {different.map((view) => (
        <Line key={view.personId} words={view.text}>
          {rich("plan.seesDifferent", { name: name(view) })}
        </Line>
      ))}
      {same
        .filter(({ text }) => text)
        .map((view) => (
          <Line key={view.personId} words={view.text}>
            {rich("plan.seesSame", { count: 1, names: name(view) })}
          </Line>
        ))}
      {silent.length > 0 && (
        <p className="plan-view quiet">
          {t("plan.seesSame", { count: silent.length, names: list(reading.names(silent)) })}
        </p>
      )}
    </>
  )
}

function Line({ words, children }: { words: string | undefined; children: ReactNode }) {
  return (
    <div className="plan-view">
      <p>{children}</p>
      <p className="plan-words" dir="auto">
        {words}
      </p>
    </div>
  )
}
