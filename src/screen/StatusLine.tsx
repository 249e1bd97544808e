import { useLanguage } from "../language/useLanguage.ts"
import { useConnection, useFacts, useIsFamilyTime } from "../sync/react/meeting.ts"
import { QuietLine } from "../ui/QuietLine.tsx"

/** One quiet line about the connection, family time, the fixed plan, or that people write first. */
export function StatusLine() {
  const { t } = useLanguage()
  const connection = useConnection()
  const { fixed, writing } = useFacts()
  const isFamilyTime = useIsFamilyTime()
  if (connection.is === "offline") return <QuietLine sign="off">{t("screen.offline")}</QuietLine>
  if (connection.is === "not-saving")
    return <QuietLine sign="pause">{t("screen.notSaving")}</QuietLine>
  if (isFamilyTime) return <QuietLine sign="door">{t("screen.familyTime")}</QuietLine>
  if (fixed) return <QuietLine sign="plan">{t("screen.closed")}</QuietLine>
  return writing ? <QuietLine sign="self">{t("screen.writeFirst")}</QuietLine> : <QuietLine />
}
