import { useState } from "react"
import { meetingLink } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import { useOriginForOthers } from "../sync/react/useOriginForOthers.ts"
import { participantSecret } from "../sync/secret.ts"
import { QrCode } from "../ui/QrCode.tsx"
import "./join.css"

/**
 * How to take part, for who has a phone: only where this screen was opened with the participants'
 * secret. `large` is the one to scan from a chair.
 */
export function Join({ large }: { large?: boolean }) {
  const { t } = useLanguage()
  const { meetingId } = useAt()
  const origin = useOriginForOthers()
  const [secret] = useState(() => participantSecret(meetingId))
  if (!secret) return null
  return (
    <aside className={large ? "wall-join large" : "wall-join"}>
      <QrCode text={meetingLink(origin, meetingId, secret)} label={t("screen.code")} />
      <p>
        <b>{t("screen.scan")}</b>
        <bdi>{new URL(origin).host}</bdi>
      </p>
    </aside>
  )
}
