import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { call, type CallProblem } from "../sync/api.ts"
import { useFacts, useIsFamilyTime, useMe } from "../sync/react/meeting.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import { QuietLine } from "../ui/QuietLine.tsx"
import { AskedTwice } from "./AskedTwice.tsx"
import { BeginFamilyTime } from "./people/BeginFamilyTime.tsx"

/**
 * For those who stay: the family is among itself, and any of them ends that. Asked twice, because it
 * brings the others back to what was said meanwhile.
 */
export function FamilyTimeLine() {
  const { t } = useLanguage()
  const { meetingId, token } = useAt()
  const { group, seat } = useMe()
  const { stage } = useFacts()
  const isOn = useIsFamilyTime()

  async function end(): Promise<CallProblem | undefined> {
    const body = { on: false }
    const answer = await call("PUT", ROUTES.familyTime(meetingId), { token, body })
    return answer.ok ? undefined : answer.code
  }

  // Pointing at it shuts nobody out: whoever leads would think that the family is among itself.
  if (!isOn && seat === "facilitator" && stage === "family-time")
    return (
      <QuietLine sign="door">
        {t("board.familyTimeIsOff")}
        <BeginFamilyTime look="plain" />
      </QuietLine>
    )
  if (!isOn) return <QuietLine />
  return (
    <QuietLine sign="door">
      {t("board.familyTimeNow")}
      {group === "family" && (
        <AskedTwice
          act={t("board.endFamilyTime")}
          look="plain"
          sure={t("board.endFamilyTimeSure")}
          onSure={end}
        >
          <p>{t("board.endFamilyTimeHelp")}</p>
        </AskedTwice>
      )}
    </QuietLine>
  )
}
