import type { ReactNode } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import type { PlanStep } from "../meeting/queries/plan.ts"
import { Sign } from "../ui/Sign.tsx"

const HEADS = ["who", "what", "when", "seenBy", "ifNot"] as const

/**
 * The steps as a table, and on a phone each as a list of its own. The roles are written out because
 * browsers forget what a table is once it is laid out in another way.
 */
export function Steps({ steps }: { steps: PlanStep[] }) {
  const { t, list } = useLanguage()
  if (steps.length === 0) return null
  return (
    <section data-col="plan">
      <h2 className="plan-goals-title" id="plan-steps">
        <Sign name="step" />
        {t("plan.steps")}
      </h2>
      <table className="plan-steps" role="table" aria-labelledby="plan-steps">
        <thead role="rowgroup">
          <tr role="row">
            {HEADS.map((head) => (
              <th key={head} role="columnheader" scope="col">
                {t(`plan.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {steps.map((step) => (
            <tr key={step.id} role="row">
              <Cell head={t("plan.who")}>{list(step.who.map(({ name }) => name))}</Cell>
              <Cell head={t("plan.what")}>
                {step.text}
                <Outcome step={step} />
              </Cell>
              <Cell head={t("plan.when")}>
                <When step={step} />
              </Cell>
              <Cell head={t("plan.seenBy")}>{list(step.seenBy.map(({ name }) => name))}</Cell>
              <Cell head={t("plan.ifNot")}>{step.ifNot}</Cell>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ head, children }: { head: string; children: ReactNode }) {
  return (
    <td role="cell" data-head={head} dir="auto">
      {children}
    </td>
  )
}

function When({ step: { often, by } }: { step: PlanStep }) {
  const { t, date } = useLanguage()
  const before = by && t("plan.before", { date: date(by, "short") })
  return [often, before].filter(Boolean).join(", ")
}

/** At a follow-up: how it went, and what helped. */
function Outcome({ step: { state, helped } }: { step: PlanStep }) {
  const { t } = useLanguage()
  if (state === "open") return null
  return (
    <span className="plan-outcome">
      {t(`state.${state}`)} {helped}
    </span>
  )
}
