import { useState } from "react"
import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { callForFile, type CallProblem } from "../sync/api.ts"
import { useMeeting } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { saveFile } from "./saveFile.ts"

interface Props {
  /** `pdf` for paper, `json` for a next meeting. */
  form: "pdf" | "json"
  version: number | undefined
}

/** The plan to take along. The name of a file never holds the family's. */
export function TakePlan({ form, version }: Props) {
  const { t, language } = useLanguage()
  const { meetingId, token } = useMeeting()
  const [problem, setProblem] = useState<CallProblem>()
  const [busy, setBusy] = useState(false)

  async function take() {
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
    <div className="plan-take">
      <Button
        look={form === "json" ? "plain" : undefined}
        sign={form === "pdf" ? "plan" : undefined}
        aria-busy={busy}
        onClick={() => void take()}
      >
        {t(`plan.${form}`)}
      </Button>
      <p role="status">{problem && t(`error.${problem}`)}</p>
    </div>
  )
}
