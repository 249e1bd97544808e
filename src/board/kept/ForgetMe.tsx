import { useLanguage } from "../../language/useLanguage.ts"
import { forgetMeeting } from "../../sync/forget.ts"
import { useMe } from "../../sync/react/meeting.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { AskedTwice } from "../AskedTwice.tsx"

/** This device forgets who somebody is, at once; the page goes with it. */
export function ForgetMe() {
  const { t } = useLanguage()
  const { meetingId } = useAt()
  const { seat } = useMe()

  async function forget(): Promise<undefined> {
    forgetMeeting(meetingId)
  }

  return (
    <>
      <p>{t("kept.forgetWhy")}</p>
      <AskedTwice act={t("kept.forget")} sure={t("kept.forgetSure")} onSure={forget}>
        <p>{t("kept.forgetHelp")}</p>
        {seat === "facilitator" && <p>{t("kept.forgetLinks")}</p>}
      </AskedTwice>
    </>
  )
}
