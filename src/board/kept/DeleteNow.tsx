import { ROUTES } from "../../contract/routes.ts"
import { useLanguage } from "../../language/useLanguage.ts"
import { call, type CallProblem } from "../../sync/api.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { AskedTwice } from "../AskedTwice.tsx"

/** The facilitator deletes the meeting. When it is gone, so is this page: everyone is told by it. */
export function DeleteNow() {
  const { t } = useLanguage()
  const { meetingId, token } = useAt()

  async function deleteIt(): Promise<CallProblem | undefined> {
    const answer = await call("DELETE", ROUTES.meeting(meetingId), { token })
    return answer.ok ? undefined : answer.code
  }

  return (
    <AskedTwice act={t("kept.delete")} sure={t("kept.deleteSure")} onSure={deleteIt}>
      <p>{t("kept.deleteHelp")}</p>
      <p>{t("kept.deletePlan")}</p>
    </AskedTwice>
  )
}
