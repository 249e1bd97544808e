import { useState } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { useFacts, useMe } from "../../sync/react/meeting.ts"
import { Button } from "../../ui/Button.tsx"
import { Sheet } from "../../ui/Sheet.tsx"
import { ReadPlan, type Speak } from "./ReadPlan.tsx"

/** On the plan's own page, where agreement is asked: whoever leads reads the plan aloud first. */
export function ReadPlanHere({ speak }: { speak: Speak }) {
  const { t } = useLanguage()
  const { seat } = useMe()
  const { stage } = useFacts()
  const [isOpen, setOpen] = useState(false)
  if (seat !== "facilitator" || stage !== "agreement") return null
  return (
    <>
      <Button sign="light" onClick={() => setOpen(true)}>
        {t("aloud.title")}
      </Button>
      {isOpen && (
        <Sheet title={t("aloud.title")} closeLabel={t("app.close")} onClose={() => setOpen(false)}>
          <ReadPlan speak={speak} />
        </Sheet>
      )}
    </>
  )
}
