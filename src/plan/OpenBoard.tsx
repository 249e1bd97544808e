import { useState } from "react"
import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { call, type CallProblem } from "../sync/api.ts"
import { useMeeting } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { Sheet } from "../ui/Sheet.tsx"

/** The facilitator opens the board again; the fixed plan stays as it is. */
export function OpenBoard({ version, autoFocus }: { version: number; autoFocus: boolean }) {
  const { t } = useLanguage()
  const { meetingId, token } = useMeeting()
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<CallProblem>()

  async function open() {
    const answer = await call<undefined>("DELETE", ROUTES.plan(meetingId), { token })
    if (answer.ok || answer.code === "board-open") setAsking(false)
    else setProblem(answer.code)
  }

  return (
    <>
      <Button autoFocus={autoFocus} onClick={() => setAsking(true)}>
        {t("plan.reopen")}
      </Button>
      {asking && (
        <Sheet
          title={t("plan.reopen")}
          closeLabel={t("app.close")}
          onClose={() => setAsking(false)}
        >
          <p>{t("plan.reopenHelp", { version })}</p>
          <p className="field-problem" role="status">
            {problem && t(`error.${problem}`)}
          </p>
          <div className="plan-sure">
            <Button onClick={() => setAsking(false)}>{t("app.cancel")}</Button>
            <Button look="main" onClick={() => void open()}>
              {t("plan.reopen")}
            </Button>
          </div>
        </Sheet>
      )}
    </>
  )
}
