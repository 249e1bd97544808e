import { useLanguage } from "../../language/useLanguage.ts"
import type { Plan } from "../../meeting/queries/plan.ts"
import { useClock } from "../clock.ts"

/** What it is a plan of: whether it is fixed, which meeting, when, where, and of what kind. */
export function PlanHead({ plan }: { plan: Plan }) {
  const { t, date, list } = useLanguage()
  const clock = useClock()
  const { number, heldOn, startsAt, endsAt, place, planTypes, framework } = plan
  const kinds = planTypes.map((type, index) => {
    const kind = t(`planType.${type}`)
    return index === 0 ? kind : kind.toLowerCase()
  })
  const meeting = [
    number !== null && (number === 1 ? t("paper.first") : t("paper.nth", { number })),
    heldOn && date(heldOn),
    clock.between(startsAt, endsAt),
    place,
  ]
  const kind = [list(kinds), framework && t(`framework.${framework}`)]
  return (
    <header>
      <h1>
        {t("plan.title")} {plan.draft && <span className="plan-draft">{t("plan.draft")}</span>}
      </h1>
      {plan.title && (
        <p className="plan-title" dir="auto">
          {plan.title}
        </p>
      )}
      <Facts all={meeting} />
      <Facts all={kind.map((one, index) => (index > 0 && one ? one.toLowerCase() : one))} />
      <p className="quiet">
        {plan.draft
          ? t("plan.draftLine")
          : t("plan.fixedLine", { date: date(plan.fixedAt ?? 0), version: plan.version ?? 0 })}
      </p>
    </header>
  )
}

/** What is known of several things, as one sentence; nothing where none of them is. */
function Facts({ all }: { all: (string | false | null)[] }) {
  const known = all.filter(Boolean).join(", ")
  return known && <p className="plan-facts">{`${known}.`}</p>
}
