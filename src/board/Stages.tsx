import { useLanguage } from "../language/useLanguage.ts"
import { goToStage } from "../meeting/commands/meeting.ts"
import { STAGES } from "../meeting/schema.ts"
import { useCopy, useFacts, useMe } from "../sync/react/meeting.ts"
import { useDesk } from "./desk.ts"
import "./stages.css"

/** Where the meeting is. A pointer, never a lock: the facilitator points anywhere, at any time. */
export function Stages() {
  const { t } = useLanguage()
  const { meeting, writer } = useCopy()
  const { stage: now } = useFacts()
  const { seat } = useMe()
  const { tell } = useDesk()
  const mayPoint = seat === "facilitator"
  const at = STAGES.indexOf(now)
  return (
    <ol className="stages">
      {STAGES.map((stage, index) => {
        const when = index === at ? "now" : index < at ? "been" : "later"
        return (
          <li key={stage} className={when} aria-current={when === "now" ? "step" : undefined}>
            {mayPoint ? (
              <button type="button" onClick={() => tell(goToStage(meeting, writer(), stage))}>
                {t(`stage.${stage}`)}
              </button>
            ) : (
              <span>{t(`stage.${stage}`)}</span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
