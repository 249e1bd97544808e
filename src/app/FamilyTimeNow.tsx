import { useState } from "react"
import type { MeetingAnswer } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { call, type CallProblem } from "../sync/api.ts"
import type { Identity } from "../sync/identity.ts"
import { usePolling } from "../sync/react/usePolling.ts"
import { Button } from "../ui/Button.tsx"
import { FamilyTimePage } from "./FamilyTimePage.tsx"

interface Props {
  meetingId: string
  identity: Identity
  /** It is over: the table can be joined again. */
  onOver: () => void
}

/** How often somebody who is out for a while looks whether it is over, in ms. */
const EVERY_MS = 3_000

/** The family talks alone: whoever is out for a while comes back by itself. */
export function FamilyTimeNow({ meetingId, identity: { token, seat }, onOver }: Props) {
  const { t } = useLanguage()
  const [problem, setProblem] = useState<CallProblem>()
  const route = ROUTES.meeting(meetingId)

  usePolling<MeetingAnswer>({ route, token, everyMs: EVERY_MS }, (answer) => {
    // Back at the table one also hears it when the meeting is gone.
    if (answer.ok || answer.code === "no-such-meeting") onOver()
  })

  async function end(): Promise<void> {
    const answer = await call("PUT", ROUTES.familyTime(meetingId), { token, body: { on: false } })
    if (answer.ok) onOver()
    else setProblem(answer.code)
  }

  return (
    <FamilyTimePage
      end={
        seat === "facilitator" && (
          <>
            <p className="field-problem" role="status">
              {problem && t(`error.${problem}`)}
            </p>
            <Button big onClick={() => void end()}>
              {t("board.endFamilyTime")}
            </Button>
          </>
        )
      }
    />
  )
}
