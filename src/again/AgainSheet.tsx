import { useLanguage } from "../language/useLanguage.ts"
import { askAgain } from "../meeting/commands/again.ts"
import { useCopy, useFacts, useMe, useStepsAgain } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { StepAgain } from "./StepAgain.tsx"
import "../language/later.ts"
import "./again.css"

/** [N5] Each step of the last meeting, and how it went: for everyone, and told by anybody. */
export function AgainSheet() {
  const { t } = useLanguage()
  const steps = useStepsAgain()
  const { seat } = useMe()
  if (steps.length === 0) return <p className="quiet">{t("again.none")}</p>
  return (
    <div className="again">
      <p className="quiet">{t("again.about")}</p>
      <ul>
        {steps.map(({ id }) => (
          <StepAgain key={id} id={id} />
        ))}
      </ul>
      {seat === "facilitator" && <AskOrPutAway />}
    </div>
  )
}

/** Of the facilitator: whether everyone is asked. */
function AskOrPutAway() {
  const { t } = useLanguage()
  const { meeting, writer } = useCopy()
  const { again } = useFacts()
  return (
    <div>
      <p className="small quiet" role="status">
        {t(again ? "again.isAsked" : "again.isAway")}
      </p>
      <Button onClick={() => void askAgain(meeting, writer(), !again)}>
        {t(again ? "again.putAway" : "again.ask")}
      </Button>
    </div>
  )
}
