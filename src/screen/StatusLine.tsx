import { useLanguage } from "../language/useLanguage.ts"
import { useConnection, useFacts } from "../sync/react/meeting.ts"
import { QuietLine } from "../ui/QuietLine.tsx"

/** One quiet line when the line to the server or its store is down, or the plan is fixed. */
export function StatusLine() {
  const { t } = useLanguage()
  const connection = useConnection()
  const { fixed } = useFacts()
  if (connection.is === "offline") return <QuietLine sign="off">{t("screen.offline")}</QuietLine>
  if (connection.is === "not-saving")
    return <QuietLine sign="pause">{t("screen.notSaving")}</QuietLine>
  return fixed ? <QuietLine sign="plan">{t("screen.closed")}</QuietLine> : <QuietLine />
}
