import { useState, type ReactNode } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import type { Fixed } from "../meeting/schema.ts"
import { useFacts, useMeeting } from "../sync/react/meeting.ts"
import { ButtonLink } from "../ui/Button.tsx"
import { QuietLine } from "../ui/QuietLine.tsx"
import { Changes } from "./changes/Changes.tsx"
import { FixPlan } from "./FixPlan.tsx"
import { ReadPlanHere } from "./aloud/ReadPlanHere.tsx"
import type { Speak } from "./aloud/ReadPlan.tsx"
import { ToldGroups } from "./told/ToldGroups.tsx"
import { OpenBoard } from "./OpenBoard.tsx"
import { PlanPaper } from "./paper/PlanPaper.tsx"
import { TakeAlong } from "./TakeAlong.tsx"
import { TakePlan } from "./TakePlan.tsx"
import { useNewest, usePlanAt } from "./usePlanAt.ts"
import { Versions } from "./Versions.tsx"
import { ToYourAnswer, YourAnswer } from "./YourAnswer.tsx"
import "../language/later.ts"
import "./plan.css"

interface Props {
  boardHref: string
  /** Where the version for a child is. */
  childHref: string
  /** The version the address asks for; without it the fixed plan, or else the draft. */
  version: number | undefined
  /** Who stands at the door, above everything. */
  door?: ReactNode
  /** The curtain, or asking for a pause; and a quiet line about it. */
  pause?: ReactNode
  pauseLines?: ReactNode
  /** Looking back, and until when all of this is kept. */
  back?: ReactNode
  /** Reading words aloud on this device; nothing where it cannot. */
  speak?: Speak
  /** The next meeting of this family, begun from the fixed plan; the facilitator's. */
  followUp?: ReactNode
}

/** The plan as everybody reads it, and where the facilitator fixes it. */
export function PlanPage({
  boardHref,
  childHref,
  version,
  door,
  pause,
  pauseLines,
  back,
  speak = () => null,
  followUp,
}: Props) {
  const { t } = useLanguage()
  const { me, connection } = useMeeting()
  const { fixed } = useFacts()
  const shown = version ?? fixed?.version
  const plan = usePlanAt(shown)
  const newest = useNewest()
  const connecting = connection.is === "connecting"
  const waiting = connecting || plan.ok === "asking"

  return (
    <div className="plan">
      {door}
      <header className="plan-bar">
        <ButtonLink look="plain" sign="back" href={boardHref}>
          {t("app.toBoard")}
        </ButtonLink>
        <div className="plan-bar-end">
          {pause}
          <TakePlan form="pdf" version={shown} sign="plan">
            {t("plan.pdf")}
          </TakePlan>
        </div>
      </header>
      {pauseLines}
      <PlanLine older={shown !== undefined && newest !== undefined && shown < newest.version} />
      <main aria-busy={waiting}>
        <div className="plan-ways">
          {shown === undefined && <ToYourAnswer />}
          <ReadPlanHere speak={speak} />
        </div>
        {!waiting && shown === undefined && <ToldGroups />}
        {waiting && <p className="plan-waits">{t("plan.connecting")}</p>}
        {!waiting && plan.ok === true && (
          <PlanPaper plan={plan.value} print={newest?.sha256Of(shown)} />
        )}
        {!waiting && plan.ok === true && shown === undefined && <YourAnswer plan={plan.value} />}
        {!waiting && plan.ok === false && (
          <p className="plan-waits" role="status">
            {t(`error.${plan.code}`)}
          </p>
        )}
      </main>
      {/* It stays while another version is fetched: the focus may be in it. */}
      <footer className="plan-foot" hidden={connecting}>
        {me.seat === "facilitator" && shown === fixed?.version && <Closing fixed={fixed} />}
        {fixed && shown === fixed.version && followUp}
        {newest && <Versions newest={newest.version} shown={shown} open={!fixed} />}
        {newest && <Changes newest={newest.version} open={!fixed} />}
        <TakeAlong
          version={shown}
          plan={plan.ok === true ? plan.value : undefined}
          childHref={childHref + (version === undefined ? "" : `?version=${version}`)}
        />
        {back}
      </footer>
    </div>
  )
}

/** What must be known about the plan on screen, in one line. */
function PlanLine({ older }: { older: boolean }) {
  const { t } = useLanguage()
  const { connection } = useMeeting()
  const { fixed } = useFacts()
  if (connection.is === "offline") return <QuietLine sign="off">{t("plan.offline")}</QuietLine>
  return <QuietLine>{older ? t("plan.older") : fixed && t("plan.closed")}</QuietLine>
}

/** What the facilitator can do with the plan as it is now: fix it, or open the board again. */
function Closing({ fixed }: { fixed: Fixed | null }) {
  const [before] = useState(fixed)
  // The one button takes the other's place, and the focus that was in its dialog.
  const autoFocus = before?.version !== fixed?.version
  return fixed ? (
    <OpenBoard version={fixed.version} autoFocus={autoFocus} />
  ) : (
    <FixPlan autoFocus={autoFocus} />
  )
}
