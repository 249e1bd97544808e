import { useEffect, useId, useState } from "react"
import type { Admission, MeetingAnswer, SetAdmission } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { call, type CallProblem } from "../sync/api.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"

/** Whether a participant's link lets in at once, or whoever uses it knocks first. */
export function OneByOne() {
  const { t } = useLanguage()
  const { meetingId, token } = useAt()
  const [mode, setMode] = useState<Admission>()
  const [problem, setProblem] = useState<CallProblem>()
  const hint = useId()

  useEffect(() => {
    const leaving = new AbortController()
    const asking = { token, signal: leaving.signal }
    void call<MeetingAnswer>("GET", ROUTES.meeting(meetingId), asking).then((answer) => {
      if (answer.ok) setMode((now) => now ?? answer.value.admission)
      else if (!leaving.signal.aborted) setProblem(answer.code)
    })
    return () => leaving.abort()
  }, [meetingId, token])

  async function set(next: Admission): Promise<void> {
    const before = mode
    setMode(next)
    const body: SetAdmission = { mode: next }
    const answer = await call("PUT", ROUTES.admission(meetingId), { token, body })
    setProblem(answer.ok ? undefined : answer.code)
    if (!answer.ok) setMode(before)
  }

  return (
    <div className="one-by-one">
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={mode === "ask"}
          disabled={mode === undefined}
          aria-describedby={hint}
          onChange={(event) => void set(event.target.checked ? "ask" : "open")}
        />
        {t("start.oneByOne")}
      </label>
      <p className="quiet" id={hint}>
        {t("start.oneByOneHint")}
      </p>
      <p className="field-problem" role="status">
        {problem && t(`error.${problem}`)}
      </p>
    </div>
  )
}
