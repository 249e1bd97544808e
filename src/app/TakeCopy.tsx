import { useLanguage } from "../language/useLanguage.ts"
import { TakePlan } from "../plan/TakePlan.tsx"
import { useFacts } from "../sync/react/meeting.ts"
import "../language/later.ts"

/** [F6] One's own copy of the plan: the fixed one, or else as the board stands. */
export function TakeCopy() {
  const { t } = useLanguage()
  const version = useFacts().fixed?.version
  return (
    <div className="back-copies">
      <TakePlan form="pdf" version={version} sign="plan">
        {t("back.copyPdf")}
      </TakePlan>
      <TakePlan form="html" version={version}>
        {t("back.copyPage")}
      </TakePlan>
    </div>
  )
}
