import { useState } from "react"
import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { call, type CallProblem } from "../sync/api.ts"
import { useIsFamilyTime, useMe } from "../sync/react/meeting.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import { Button } from "../ui/Button.tsx"
import { QuietLine } from "../ui/QuietLine.tsx"

/** For those who stay: the family is among itself, and any of them ends that. */
export function FamilyTimeLine() {
  const { t } = useLanguage()
  const { meetingId, token } = useAt()
  const { group } = useMe()
  const isOn = useIsFamilyTime()
  const [problem, setProblem] = useState<CallProblem>()

  async function end(): Promise<void> {
    const body = { on: false }
    const answer = await call("PUT", ROUTES.familyTime(meetingId), { token, body })
    setProblem(answer.ok ? undefined : answer.code)
  }

  if (!isOn) return <QuietLine />
  return (
    <QuietLine sign="door">
      {t("board.familyTime")}
      {group === "family" && (
        <Button look="plain" onClick={() => void end()}>
          {t("board.endFamilyTime")}
        </Button>
      )}
      {problem && t(`error.${problem}`)}
    </QuietLine>
  )
}
