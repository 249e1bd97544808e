import { useState } from "react"
import { ROUTES } from "../../contract/routes.ts"
import { useLanguage } from "../../language/useLanguage.ts"
import { call, type CallProblem } from "../../sync/api.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { Button } from "../../ui/Button.tsx"

/** The facilitator leaves the family to themselves: asked twice, because it happens at once. */
export function BeginFamilyTime() {
  const { t } = useLanguage()
  const { meetingId, token } = useAt()
  const [sure, setSure] = useState(false)
  const [problem, setProblem] = useState<CallProblem>()

  async function begin(): Promise<void> {
    const body = { on: true }
    const answer = await call("PUT", ROUTES.familyTime(meetingId), { token, body })
    // When it began, this page is out itself.
    if (!answer.ok) setProblem(answer.code)
  }

  if (!sure) return <Button onClick={() => setSure(true)}>{t("board.beginFamilyTime")}</Button>
  return (
    <div className="asked-twice">
      <p>{t("board.beginFamilyTimeHelp")}</p>
      <p className="field-problem" role="status">
        {problem && t(`error.${problem}`)}
      </p>
      <div className="two-acts">
        <Button look="plain" onClick={() => setSure(false)}>
          {t("app.cancel")}
        </Button>
        <Button look="main" autoFocus onClick={() => void begin()}>
          {t("board.beginFamilyTimeSure")}
        </Button>
      </div>
    </div>
  )
}
