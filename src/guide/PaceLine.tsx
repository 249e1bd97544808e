import { useState } from "react"
import type { PaceAnswer } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import { usePolling } from "../sync/react/usePolling.ts"
import { Button } from "../ui/Button.tsx"
import { QuietLine } from "../ui/QuietLine.tsx"
import "../language/later.ts"

/** How often the facilitator's page asks, in ms. */
const EVERY_MS = 5_000

/** [T1] The facilitator's: how many find that it goes too fast or too slow. Seen, it waits for more. */
export function PaceLine() {
  const { t } = useLanguage()
  const { meetingId, token } = useAt()
  const [felt, feel] = useState<PaceAnswer>({ slow: 0, fast: 0 })
  const [seen, see] = useState<PaceAnswer>({ slow: 0, fast: 0 })

  usePolling<PaceAnswer>({ route: ROUTES.pace(meetingId), token, everyMs: EVERY_MS }, (answer) => {
    if (!answer.ok) return
    const { slow, fast } = answer.value
    feel({ slow, fast })
    // Who takes it back and says it again later is heard again.
    see((before) => ({ slow: Math.min(before.slow, slow), fast: Math.min(before.fast, fast) }))
  })

  const isMore = felt.slow > seen.slow || felt.fast > seen.fast
  if (!isMore) return <QuietLine />
  return (
    <QuietLine sign="people">
      {felt.fast > 0 && t("pace.findFast", { count: felt.fast })}{" "}
      {felt.slow > 0 && t("pace.findSlow", { count: felt.slow })}
      <Button look="plain" sign="close" label={t("app.close")} onClick={() => see(felt)} />
    </QuietLine>
  )
}
