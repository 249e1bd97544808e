import { ROUTES } from "../../contract/routes.ts"
import { useLanguage } from "../../language/useLanguage.ts"
import { call, type CallProblem } from "../../sync/api.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { AskedTwice } from "../AskedTwice.tsx"

/** The facilitator leaves the family to themselves. When it began, this page is out itself. */
export function BeginFamilyTime({ look }: { look?: "plain" | undefined }) {
  const { t } = useLanguage()
  const { meetingId, token } = useAt()

  async function begin(): Promise<CallProblem | undefined> {
    const body = { on: true }
    const answer = await call("PUT", ROUTES.familyTime(meetingId), { token, body })
    return answer.ok ? undefined : answer.code
  }

  return (
    <AskedTwice
      act={t("board.beginFamilyTime")}
      look={look}
      sure={t("board.beginFamilyTimeSure")}
      onSure={begin}
    >
      <p>{t("board.beginFamilyTimeHelp")}</p>
    </AskedTwice>
  )
}
