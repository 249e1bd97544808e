import { useLanguage } from "../language/useLanguage.ts"
import { STAGES } from "../meeting/schema.ts"
import { useFacts } from "../sync/react/meeting.ts"

/** All stages in words, a dot before the one that is now. */
export function Stages() {
  const { t } = useLanguage()
  const { stage: now } = useFacts()
  return (
    <ol className="stages" aria-label={t("screen.stages")}>
      {STAGES.map((stage) => (
        <li key={stage} aria-current={stage === now ? "step" : undefined}>
          {t(`stage.${stage}`)}
        </li>
      ))}
    </ol>
  )
}
