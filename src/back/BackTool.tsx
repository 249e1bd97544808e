import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { callForFile } from "../sync/api.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import { useOneCall } from "../sync/react/useOneCall.ts"
import { Button } from "../ui/Button.tsx"
import { saveFile } from "../ui/saveFile.ts"
import { CountsForAll } from "./CountsForAll.tsx"
import "../language/later.ts"
import "./back.css"

/** The facilitator's: how many have looked back, what they answered, and the counts to take along. */
export function BackTool() {
  const { t } = useLanguage()
  return (
    <>
      <CountsForAll />
      <p className="small quiet">{t("back.noDevice")}</p>
      <ForOrganisation />
    </>
  )
}

function ForOrganisation() {
  const { t, language } = useLanguage()
  const { meetingId, token } = useAt()
  const { busy, problem, go } = useOneCall()

  async function take(): Promise<void> {
    const route = `${ROUTES.feedbackTable(meetingId)}?language=${language}`
    const file = await go(() => callForFile(route, { token }))
    if (file?.ok) saveFile(file.value, `${t("back.tableName")}.csv`)
  }
  return (
    <section className="back-part">
      <h3 className="label">{t("back.forOrganisation")}</h3>
      <p className="small quiet">{t("back.tableHelp")}</p>
      <Button aria-busy={busy} onClick={() => void take()}>
        {t("back.table")}
      </Button>
      <p className="field-problem" role="status">
        {problem && t(`error.${problem}`)}
      </p>
    </section>
  )
}
