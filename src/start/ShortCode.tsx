import { useState } from "react"
import type { CodeAnswer } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { call, type CallProblem } from "../sync/api.ts"
import { forgetCode, inHalves, keepCode, keptCode } from "../sync/code.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import { Button } from "../ui/Button.tsx"

/** For whoever cannot scan a link: a code to read out. By code one always knocks first. */
export function ShortCode() {
  const { t } = useLanguage()
  const { meetingId, token } = useAt()
  const [code, setCode] = useState(() => keptCode(meetingId, Date.now()))
  const [problem, setProblem] = useState<CallProblem>()
  const route = ROUTES.code(meetingId)

  async function make(): Promise<void> {
    const answer = await call<CodeAnswer>("POST", route, { token })
    if (!answer.ok) return setProblem(answer.code)
    setProblem(undefined)
    keepCode(meetingId, answer.value)
    setCode(answer.value.code)
  }

  async function withdraw(): Promise<void> {
    const answer = await call("DELETE", route, { token })
    if (!answer.ok) return setProblem(answer.code)
    setProblem(undefined)
    forgetCode(meetingId)
    setCode(undefined)
  }

  return (
    <section className="short-code">
      <h3>{t("start.shortCode")}</h3>
      <p className="quiet">{t("start.shortCodeHint")}</p>
      <p role="status" className="code-now">
        {code && (
          <output dir="ltr" aria-label={code.split("").join(" ")}>
            {inHalves(code)}
          </output>
        )}
      </p>
      <div className="code-acts">
        <Button onClick={() => void make()}>
          {t(code ? "start.anotherCode" : "start.makeCode")}
        </Button>
        {code && (
          <Button look="plain" onClick={() => void withdraw()}>
            {t("start.withdrawCode")}
          </Button>
        )}
      </div>
      <p className="field-problem" role="status">
        {problem && t(`error.${problem}`)}
      </p>
    </section>
  )
}
