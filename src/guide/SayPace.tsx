import { useEffect, useState } from "react"
import type { Pace, SayPace as Said } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { call, type CallProblem } from "../sync/api.ts"
import { begunInTab, nameIn } from "../sync/keeping.ts"
import { useIsFamilyTime, useMe } from "../sync/react/meeting.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import { Button } from "../ui/Button.tsx"
import "./pace.css"
import "../language/later.ts"

/** The server forgets it by then, and so does this page. In ms. */
const HOLDS_MS = 10 * 60 * 1000

const SAID: readonly Pace[] = ["fast", "slow"]

/**
 * [T1] "It goes too fast", "too slow": to the facilitator alone, without a name, until it is pressed
 * again or for ten minutes. `short` is where there is little room.
 */
export function SayPace({ short = false }: { short?: boolean }) {
  const { t } = useLanguage()
  const { meetingId, token } = useAt()
  const { pace, keep } = useSaid()
  const [problem, setProblem] = useState<CallProblem>()

  // The facilitator is out then.
  if (useIsFamilyTime()) return null

  async function say(next: Pace | null): Promise<void> {
    const body: Said = { pace: next }
    const answer = await call("PUT", ROUTES.pace(meetingId), { token, body })
    setProblem(answer.ok ? undefined : answer.code)
    if (answer.ok) keep(next)
  }

  return (
    <div className="say-pace" role="group" aria-label={t("pace.how")}>
      {!short && (
        <p className="label" aria-hidden>
          {t("pace.how")}
        </p>
      )}
      {SAID.map((one) => (
        <Button
          key={one}
          look={short ? "plain" : undefined}
          aria-pressed={pace === one}
          aria-label={t(`pace.it-${one}`)}
          title={short ? t("pace.toFacilitator") : undefined}
          onClick={() => void say(pace === one ? null : one)}
        >
          {t(short ? `pace.${one}` : `pace.it-${one}`)}
        </Button>
      ))}
      <p className={short ? "unseen" : "small quiet"} role="status">
        {problem ? t(`error.${problem}`) : pace && t("pace.heard")}
      </p>
    </div>
  )
}

/** What this person said last, as long as it holds; this tab remembers it. */
function useSaid(): { pace: Pace | null; keep: (pace: Pace | null) => void } {
  const { meetingId } = useAt()
  const { personId } = useMe()
  const kept = begunInTab<{ pace: Pace; until: number }>(nameIn(meetingId, "pace", personId))
  const [said, setSaid] = useState(kept.get)
  const until = said?.until
  useEffect(() => {
    if (until === undefined) return
    const timer = setTimeout(() => setSaid(undefined), Math.max(until - Date.now(), 0))
    return () => clearTimeout(timer)
  }, [until])
  return {
    pace: said?.pace ?? null,
    keep(pace) {
      const next = pace ? { pace, until: Date.now() + HOLDS_MS } : undefined
      kept.set(next)
      setSaid(next)
    },
  }
}
