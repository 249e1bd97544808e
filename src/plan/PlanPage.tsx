import { useLanguage } from "../language/useLanguage.ts"
import { useFacts, useMeeting } from "../sync/react/meeting.ts"
import { ButtonLink } from "../ui/Button.tsx"
import { QuietLine } from "../ui/QuietLine.tsx"
import { FixPlan } from "./FixPlan.tsx"
import { OpenBoard } from "./OpenBoard.tsx"
import { PlanPaper } from "./PlanPaper.tsx"
import { TakePlan } from "./TakePlan.tsx"
import { useNewestVersion, usePlanAt } from "./usePlanAt.ts"
import { Versions } from "./Versions.tsx"
import "./plan.css"

interface Props {
  boardHref: string
  /** The version the address asks for; without it the fixed plan, or else the draft. */
  version: number | undefined
}

/** The plan as everybody reads it, and where the facilitator fixes it. */
export function PlanPage({ boardHref, version }: Props) {
  const { t } = useLanguage()
  const { me } = useMeeting()
  const { fixed } = useFacts()
  const shown = version ?? fixed?.version
  const plan = usePlanAt(shown)
  const newest = useNewestVersion()
  const older = shown !== undefined && newest !== undefined && shown < newest

  return (
    <div className="plan">
      <header className="plan-bar">
        <ButtonLink look="plain" sign="back" href={boardHref}>
          {t("app.toBoard")}
        </ButtonLink>
        <TakePlan version={shown} />
      </header>
      <QuietLine>{older ? t("plan.older") : fixed && t("plan.closed")}</QuietLine>
      <main>
        {plan.ok === true && <PlanPaper plan={plan.value} />}
        {plan.ok === false && <p role="status">{t(`error.${plan.code}`)}</p>}
      </main>
      <footer className="plan-foot">
        {me.seat === "facilitator" && (fixed ? <OpenBoard version={fixed.version} /> : <FixPlan />)}
        {newest !== undefined && <Versions newest={newest} shown={shown} open={!fixed} />}
      </footer>
    </div>
  )
}
