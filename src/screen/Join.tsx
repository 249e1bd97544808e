import { meetingLink } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import { useOriginForOthers } from "../sync/react/useOriginForOthers.ts"
import { inHalves } from "../sync/code.ts"
import { QrCode } from "../ui/QrCode.tsx"
import { useCodeHere } from "./useCodeHere.ts"
import { useParticipantSecret } from "./useParticipantSecret.ts"
import "./join.css"

/**
 * How to take part, for who has a phone: only where this screen was opened with the participants'
 * secret, and while that is the one that works. `large` is the one to scan from a chair. Whoever cannot
 * scan types the short code, where the facilitator made one on this device.
 */
export function Join({ large }: { large?: boolean }) {
  const { rich, t } = useLanguage()
  const code = useCodeHere()
  const { meetingId } = useAt()
  const origin = useOriginForOthers()
  const { secret, works } = useParticipantSecret()
  const address = <bdi>{new URL(origin).host}</bdi>
  if (!secret) return null
  if (!works) return <p className="wall-ask">{t("screen.askForLink")}</p>
  return (
    <aside className={large ? "wall-join large" : "wall-join"}>
      <QrCode text={meetingLink(origin, meetingId, secret)} label={t("screen.code")} />
      <p>
        <b>{t("screen.scan")}</b>
        {code && large ? <span>{rich("screen.orType", { address })}</span> : address}
        {code && (
          <output dir="ltr" aria-label={code.split("").join(" ")}>
            {inHalves(code)}
          </output>
        )}
      </p>
    </aside>
  )
}
