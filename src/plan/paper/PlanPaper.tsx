import { useMemo } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import type { Plan } from "../../meeting/queries/plan.ts"
import { Again } from "./Again.tsx"
import { Agreements } from "./Agreements.tsx"
import { Copies } from "./Copies.tsx"
import { Demands } from "./Demands.tsx"
import { Goals } from "./Goals.tsx"
import { Overview } from "./Overview.tsx"
import { PlanHead } from "./PlanHead.tsx"
import { Present } from "./Present.tsx"
import { readingOf } from "./reading.ts"
import { SaidCards } from "./SaidCards.tsx"
import { Scales } from "./Scales.tsx"
import { Steps } from "./Steps.tsx"
import { WhenWrong } from "./WhenWrong.tsx"
import { Working } from "./Working.tsx"
import { WrittenDown } from "./WrittenDown.tsx"
import "./paper.css"
import "./steps.css"

interface Props {
  plan: Plan
  /** By what this version is known, as hex: absent for a draft, and for versions that nobody asked. */
  print?: string | undefined
}

/**
 * The plan as it is read, in the order in which it is printed: the family's own goals stand first.
 * What is empty is left out.
 */
export function PlanPaper({ plan, print }: Props) {
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
      <WhenWrong warnings={plan.warnings} />
      <Again reading={reading} />
      <Overview reading={reading} />
      <Scales reading={reading} />
      <SaidCards column="worries" cards={plan.worries} reading={reading} />
      <SaidCards column="safety" cards={plan.safety} reading={reading} />
      <Present reading={reading} />
      <WrittenDown title={t("paper.missing")} words={plan.missing} />
      <WrittenDown title={t("paper.childHeard")} words={plan.childHeard} />
      <WrittenDown title={t("paper.houseRules")} words={plan.houseRules} />
      <WrittenDown title={t("paper.parked")} words={plan.parked} />
      <Copies reading={reading} />
      <Working plan={plan} print={print} />
    </article>
  )
}
