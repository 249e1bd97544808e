import type { ReactNode } from "react"
import { AskedTwice } from "../board/AskedTwice.tsx"
import type { MeetingAnswer } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { call, type CallProblem } from "../sync/api.ts"
import type { Identity } from "../sync/identity.ts"
import { usePolling } from "../sync/react/usePolling.ts"
import { FamilyTimePage } from "./FamilyTimePage.tsx"

interface Props {
  meetingId: string
  identity: Identity
  /** It is over: the table can be joined again. */
  onOver: () => void
  /** The way to who shares this device. */
  toOther?: ReactNode
}

/** How often somebody who is out for a while looks whether it is over, in ms. */
const EVERY_MS = 3_000

/** The family talks alone: whoever is out for a while comes back by itself. */
export function FamilyTimeNow({ meetingId, identity: { token, seat }, onOver, toOther }: Props) {
  const { t } = useLanguage()
  const route = ROUTES.meeting(meetingId)

  usePolling<MeetingAnswer>({ route, token, everyMs: EVERY_MS }, (answer) => {
    // Back at the table one also hears it when the meeting is gone.
    if (answer.ok || answer.code === "no-such-meeting") onOver()
  })

  async function end(): Promise<CallProblem | undefined> {
    const answer = await call("PUT", ROUTES.familyTime(meetingId), { token, body: { on: false } })
    if (!answer.ok) return answer.code
    onOver()
    return undefined
  }

  return (
    <FamilyTimePage
      end={
        seat === "facilitator" ? (
          <AskedTwice
            act={t("board.endFamilyTime")}
            sure={t("board.endFamilyTimeSure")}
            onSure={end}
          >
            <p>{t("app.endFamilyTimeHelp")}</p>
          </AskedTwice>
        ) : (
          toOther
        )
      }
    />
  )
}
