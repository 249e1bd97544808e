import { useState } from "react"
import { ROUTES } from "../../contract/routes.ts"
import { useLanguage } from "../../language/useLanguage.ts"
import type { Named } from "../../meeting/queries/people.ts"
import { call, type CallProblem } from "../../sync/api.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { Button } from "../../ui/Button.tsx"

/** The facilitator ends somebody's sessions: asked twice, because it happens at once. */
export function TakeFromTable({ person, onDone }: { person: Named; onDone: () => void }) {
  const { t } = useLanguage()
  const { meetingId, token } = useAt()
  const [sure, setSure] = useState(false)
  const [problem, setProblem] = useState<CallProblem>()

  async function take(): Promise<void> {
    const answer = await call("DELETE", ROUTES.person(meetingId, person.id), { token })
    if (answer.ok) onDone()
    else setProblem(answer.code)
  }

  if (!sure)
    return (
      <Button look="plain" onClick={() => setSure(true)}>
        {t("board.takeFromTable")}
      </Button>
    )
  return (
    <div className="asked-twice">
      <p>{t("board.takeFromTableHelp", { name: person.name })}</p>
      <p className="field-problem" role="status">
        {problem && t(`error.${problem}`)}
      </p>
      <div className="two-acts">
        <Button look="plain" onClick={() => setSure(false)}>
          {t("app.cancel")}
        </Button>
        <Button autoFocus onClick={() => void take()}>
          {t("board.takeFromTableSure")}
        </Button>
      </div>
    </div>
  )
}
