import { useRef, useState } from "react"
import type { Knocked } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { call, type CallProblem } from "../sync/api.ts"
import { forgetKnock, keepKnock, keptKnock } from "../sync/knock.ts"
import { Field } from "../ui/Field.tsx"
import type { Admitted } from "./useKnock.ts"
import { Waiting } from "./Waiting.tsx"
import { WhoForm, type Who } from "./WhoForm.tsx"
import "./by-code.css"

/** Six signs in two groups, with room for whoever types more between them. */
const LONGEST_CODE = 12

/** Coming in by a short code that was read out or written down: by code one always knocks. */
export function ByCode({ onAdmitted }: { onAdmitted: (admitted: Admitted) => void }) {
  const { t } = useLanguage()
  const [code, setCode] = useState("")
  const [wrong, setWrong] = useState<"join.noCode" | "error.no-such-code">()
  const [who, setWho] = useState<Partial<Who>>({})
  const [knock, setKnock] = useState<Knocked | undefined>(() => keptKnock("by-code"))
  const field = useRef<HTMLInputElement>(null)

  function tellAtCode(because: "join.noCode" | "error.no-such-code") {
    setWrong(because)
    field.current?.focus()
  }

  function hasCode(): boolean {
    if (code.trim() === "") tellAtCode("join.noCode")
    return code.trim() !== ""
  }

  async function knockNow(me: Who): Promise<CallProblem | undefined> {
    const answer = await call<Knocked>("POST", ROUTES.knocks, { body: { code, ...me } })
    if (answer.ok) {
      keepKnock("by-code", answer.value)
      setKnock(answer.value)
    } else if (answer.code === "no-such-code") tellAtCode("error.no-such-code")
    else return answer.code
    return undefined
  }

  function leaveDoor() {
    forgetKnock("by-code")
    setKnock(undefined)
  }

  if (knock)
    return (
      <Waiting
        knock={knock}
        onAgain={leaveDoor}
        onAdmitted={(admitted) => {
          forgetKnock("by-code")
          onAdmitted(admitted)
        }}
      />
    )
  return (
    <WhoForm
      who={who}
      onWho={setWho}
      title={t("join.byCode")}
      isReady={hasCode}
      note={t("join.note")}
      go={t("join.knock")}
      onSend={knockNow}
    >
      <div className="by-code">
        <Field
          big
          label={t("join.code")}
          hint={t("join.codeHint")}
          problem={wrong && t(wrong)}
          value={code}
          onChange={(event) => {
            setCode(event.target.value)
            setWrong(undefined)
          }}
          ref={field}
          maxLength={LONGEST_CODE}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
      </div>
    </WhoForm>
  )
}
