import { useEffect, useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { goToStage } from "../meeting/commands/meeting.ts"
import { STAGES } from "../meeting/schema.ts"
import { useCopy, useFacts, useMe } from "../sync/react/meeting.ts"
import { useDesk } from "./desk.ts"
import "./stages.css"

const MINUTE_MS = 60_000

/** [G5] How long the stage has taken, for the facilitator alone: it counts up, and nothing is due. */
function HowLong() {
  const { t } = useLanguage()
  const { stageAt } = useFacts()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS / 4)
    return () => clearInterval(timer)
  }, [])
  const minutes = stageAt === null ? 0 : Math.floor((now - stageAt) / MINUTE_MS)
  return minutes > 0 && <small>{t("guide.minutes", { count: minutes })}</small>
}

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
              <button
                type="button"
                onClick={() => tell(goToStage(meeting, writer(), stage, Date.now()))}
              >
                {t(`stage.${stage}`)}
                {when === "now" && <HowLong />}
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
