import { useId, useState } from "react"
import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { askDots } from "../meeting/commands/dots.ts"
import { MOST_DOTS } from "../meeting/schema.ts"
import { call } from "../sync/api.ts"
import { useCopy } from "../sync/react/meeting.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import { useOneCall } from "../sync/react/useOneCall.ts"
import { Button } from "../ui/Button.tsx"

/** As many as are asked mostly: enough to choose, too few to give everything one. */
const MOSTLY = 3

/** How many dots each has, and asking for them. What was given another time goes first. */
export function AskDots() {
  const { t } = useLanguage()
  const { meetingId, token } = useAt()
  const { meeting, writer } = useCopy()
  const [each, setEach] = useState(MOSTLY)
  const { busy, problem, go } = useOneCall()
  const label = useId()
  const change = (by: number) => setEach(Math.min(MOST_DOTS, Math.max(1, each + by)))

  async function ask(): Promise<void> {
    const cleared = await go(() => call("DELETE", ROUTES.revealedDots(meetingId), { token }))
    if (cleared?.ok) askDots(meeting, writer(), each)
  }

  return (
    <>
      <div className="how-many" role="group" aria-labelledby={label}>
        <span id={label}>{t("first.each")}</span>
        <span className="dots-ways">
          <Button
            sign="none"
            label={t("first.fewer")}
            aria-disabled={each === 1}
            onClick={() => change(-1)}
          />
          <b role="status">{each}</b>
          <Button
            sign="more"
            label={t("first.more")}
            aria-disabled={each === MOST_DOTS}
            onClick={() => change(1)}
          />
        </span>
      </div>
      <Button look="main" sign="first" aria-busy={busy} onClick={() => void ask()}>
        {t("first.begin")}
      </Button>
      <p className="field-problem" role="status">
        {problem && t(`error.${problem}`)}
      </p>
    </>
  )
}
