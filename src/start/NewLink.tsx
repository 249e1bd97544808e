import { useEffect, useRef, useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import type { CallProblem } from "../sync/api.ts"
import { Button } from "../ui/Button.tsx"

interface Props {
  /** Whether there is an older link, which then stops working. */
  known: boolean
  /** Somebody was sent here to do this. */
  goesHere?: boolean | undefined
  onRenew: () => Promise<CallProblem | undefined>
}

/** Makes a link anew: asked twice, because a link that was handed out stops working. */
export function NewLink({ known, goesHere, onRenew }: Props) {
  const { t } = useLanguage()
  const [sure, setSure] = useState(!known)
  const [problem, setProblem] = useState<CallProblem>()
  const [isDone, setDone] = useState(false)
  const act = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (goesHere) act.current?.focus()
  }, [goesHere])

  async function renew() {
    setDone(false)
    if (!sure) return setSure(true)
    const because = await onRenew()
    setProblem(because)
    if (because !== undefined) return
    setSure(false)
    setDone(true)
  }

  return (
    <div className="new-link">
      <p className="field-problem" role="status">
        {problem && t(`error.${problem}`)}
        {isDone && t("start.renewed")}
      </p>
      {sure && <p className="small quiet">{t("start.renewHint")}</p>}
      <Button ref={act} look={sure ? undefined : "plain"} onClick={() => void renew()}>
        {t(sure && known ? "start.renewSure" : "start.renew")}
      </Button>
      {sure && known && (
        <Button look="plain" onClick={() => setSure(false)}>
          {t("app.cancel")}
        </Button>
      )}
    </div>
  )
}
