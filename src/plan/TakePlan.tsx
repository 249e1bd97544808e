import { useState } from "react"
import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { callForFile, type CallProblem } from "../sync/api.ts"
import { useMeeting } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { saveFile } from "./saveFile.ts"

/** The plan to take along: on paper, and for a next meeting. File names never hold a family's name. */
export function TakePlan({ version }: { version: number | undefined }) {
  const { t, language } = useLanguage()
  const { meetingId, token } = useMeeting()
  const [problem, setProblem] = useState<CallProblem>()
  const [busy, setBusy] = useState(false)

  async function take(form: "pdf" | "json") {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    const asked = new URLSearchParams({ language, ...(version && { version: String(version) }) })
    const file = await callForFile(`${ROUTES.planAs(meetingId, form)}?${asked}`, { token })
    setBusy(false)
    if (file.ok) saveFile(file.value, `plan-${version ?? t("plan.draft").toLowerCase()}.${form}`)
    else setProblem(file.code)
  }

  return (
    <div className="plan-take" aria-busy={busy}>
      <Button look="plain" onClick={() => void take("json")}>
        {t("plan.json")}
      </Button>
      <Button sign="plan" onClick={() => void take("pdf")}>
        {t("plan.pdf")}
      </Button>
      <p role="status">{problem && t(`error.${problem}`)}</p>
    </div>
  )
}
