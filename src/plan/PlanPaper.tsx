import { useMemo } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import type { Plan } from "../meeting/queries/plan.ts"
import { Agreements } from "./Agreements.tsx"
import { Demands } from "./Demands.tsx"
import { Goals } from "./Goals.tsx"
import { readingOf } from "./reading.ts"
import { SaidCards } from "./SaidCards.tsx"
import { Scales } from "./Scales.tsx"
import { Steps } from "./Steps.tsx"

/**
 * The plan as it is read, in the order in which it is printed: the family's own goals stand first.
 * What is empty is left out.
 */
export function PlanPaper({ plan }: { plan: Plan }) {
  const { t } = useLanguage()
  const reading = useMemo(() => readingOf(plan), [plan])
  const nothing = plan.goals.length + plan.steps.length + plan.demands.length === 0

  return (
    <article className="plan-paper">
      <PlanHead plan={plan} />
      {plan.question && (
        <p className="plan-question" dir="auto">
          {plan.question}
        </p>
      )}
      {nothing && <p className="quiet">{t("plan.empty")}</p>}
      <Goals title={t("plan.ours")} reading={reading} owners={["family", "child", "shared"]} />
      <Agreements reading={reading} />
      <Goals title={t("plan.agencies")} reading={reading} owners={["agency"]} />
      <Demands reading={reading} />
      <Steps reading={reading} />
      <Scales reading={reading} />
      <SaidCards column="worries" cards={plan.worries} reading={reading} />
      <SaidCards column="safety" cards={plan.safety} reading={reading} />
      <Again plan={plan} />
    </article>
  )
}

function PlanHead({ plan }: { plan: Plan }) {
  const { t, date } = useLanguage()
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
      <p className="quiet">
        {plan.draft
          ? t("plan.draftLine")
          : t("plan.fixedLine", { date: date(plan.fixedAt ?? 0), version: plan.version ?? 0 })}
      </p>
    </header>
  )
}

function Again({ plan }: { plan: Plan }) {
  const { t, rich, date } = useLanguage()
  if (!plan.reviewOn && !plan.coordinator) return null
  return (
    <section>
      <h2>{t("plan.again")}</h2>
      {plan.reviewOn && <p className="plan-day">{date(plan.reviewOn)}</p>}
      {plan.coordinator && (
        <p>{rich("plan.coordinator", { name: <bdi>{plan.coordinator.name}</bdi> })}</p>
      )}
    </section>
  )
}
