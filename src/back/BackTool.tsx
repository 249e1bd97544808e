import { useState } from "react"
import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { callForFile, type CallProblem } from "../sync/api.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import { Button } from "../ui/Button.tsx"
import { saveFile } from "../ui/saveFile.ts"
import { CountsForAll } from "./CountsForAll.tsx"
import "../language/later.ts"
import "./back.css"

/** The facilitator's: how many have looked back, what they answered, and the counts to take along. */
export function BackTool() {
  const { t } = useLanguage()
  return (
    <>
      <CountsForAll />
      <p className="small quiet">{t("back.noDevice")}</p>
      <ForOrganisation />
    </>
  )
}

function ForOrganisation() {
  const { t, language } = useLanguage()
  const { meetingId, token } = useAt()
  const [problem, setProblem] = useState<CallProblem>()
  const [busy, setBusy] = useState(false)

  async function take(): Promise<void> {
    if (busy) return
    setBusy(true)
    const route = `${ROUTES.feedbackTable(meetingId)}?language=${language}`
    const file = await callForFile(route, { token })
    setBusy(false)
    setProblem(file.ok ? undefined : file.code)
    if (file.ok) saveFile(file.value, `${t("back.tableName")}.csv`)
  }
  return (
    <section className="back-part">
      <h3 className="label">{t("back.forOrganisation")}</h3>
      <p className="small quiet">{t("back.tableHelp")}</p>
      <Button aria-busy={busy} onClick={() => void take()}>
        {t("back.table")}
      </Button>
      <p className="field-problem" role="status">
        {problem && t(`error.${problem}`)}
      </p>
    </section>
  )
}
