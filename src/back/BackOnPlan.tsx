import { useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { useFacts } from "../sync/react/meeting.ts"
import { Sheet } from "../ui/Sheet.tsx"
import { BackSheet } from "./BackSheet.tsx"
import { BackWay } from "./BackWay.tsx"
import { Until } from "./Until.tsx"
import "../language/later.ts"
import "./back.css"

/** Under the plan: looking back when the meeting is there, and on which day all of it is deleted. */
export function BackOnPlan() {
  const { t } = useLanguage()
  const { stage } = useFacts()
  const [isOpen, setOpen] = useState(false)
  return (
    <section className="back-on-plan">
      {stage === "looking-back" && <BackWay onOpen={() => setOpen(true)} />}
      <Until />
      {isOpen && (
        <Sheet
          title={t("stage.looking-back")}
          closeLabel={t("app.close")}
          onClose={() => setOpen(false)}
        >
          <BackSheet copy={null} />
        </Sheet>
      )}
    </section>
  )
}
