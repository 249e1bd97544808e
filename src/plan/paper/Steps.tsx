import type { ReactNode } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import type { PlanStep } from "../../meeting/queries/plan.ts"
import { Sign } from "../../ui/Sign.tsx"
import type { Reading } from "./reading.ts"
import { Views } from "./Views.tsx"

const HEADS = ["who", "what", "when", "seenBy", "ifNot"] as const

/**
 * The steps as a table, and on a phone each as a list of its own. The roles are written out because
 * browsers forget what a table is once it is laid out in another way.
 */
export function Steps({ reading }: { reading: Reading }) {
  const { t } = useLanguage()
  const { steps } = reading.plan
  if (steps.length === 0) return null
  return (
    <section data-col="plan">
      <h2 className="plan-coloured" id="plan-steps">
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
            <Row key={step.id} step={step} reading={reading} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ step, reading }: { step: PlanStep; reading: Reading }) {
  const { t, list, date } = useLanguage()
  const { who, carriedBy, text, often, from, by, desk, seenBy, ifNot } = step
  const onOneDay = from && from === by
  const days = onOneDay
    ? [t("paper.stepOn", { date: date(from, "short") })]
    : [
        from && t("paper.stepFrom", { date: date(from, "short") }),
        by && t("plan.before", { date: date(by, "short") }),
      ]
  return (
    <tr role="row">
      <Cell head={t("plan.who")}>
        {list(reading.names(who))}
        {carriedBy.length > 0 && (
          <p className="plan-carried">{carriedBy.map((one) => t(`carrier.${one}`)).join(", ")}</p>
        )}
      </Cell>
      <Cell head={t("plan.what")}>
        <p className="plan-words" dir="auto">
          {text}
        </p>
        {desk && <p className="plan-desk">{t("paper.desk")}</p>}
        <AboutStep step={step} reading={reading} />
        <Views card={step} reading={reading} />
      </Cell>
      <Cell head={t("plan.when")}>{[often, ...days].filter(Boolean).join(", ")}</Cell>
      <Cell head={t("plan.seenBy")}>{list(reading.names(seenBy))}</Cell>
      <Cell head={t("plan.ifNot")}>{ifNot}</Cell>
    </tr>
  )
}

function Cell({ head, children }: { head: string; children: ReactNode }) {
  return (
    <td role="cell" data-head={head} dir="auto">
      {children}
    </td>
  )
}

/** Its number and its goal; and at a follow-up how it went, and what helped. */
function AboutStep({ step, reading }: { step: PlanStep; reading: Reading }) {
  const { t } = useLanguage()
  const { id, goal, state, helped } = step
  const number = reading.stepNumber(id) ?? 0
  const forGoal = reading.plan.goals.length > 1 ? reading.goalNumber(goal) : null
  return (
    <>
      <p className="quiet small">
        {t("plan.step", { number })}
        {forGoal !== null && `, ${t("plan.forGoal", { number: forGoal })}`}
      </p>
      {state !== "open" && (
        <p dir="auto">
          <b>{t(`state.${state}`)}</b> {helped}
        </p>
      )}
    </>
  )
}
