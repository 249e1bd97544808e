import type { Knocked, OpenSession, Session } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { LanguageChoice } from "../language/LanguageChoice.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import type { Called } from "../sync/api.ts"
import { usePolling } from "../sync/react/usePolling.ts"
import { Button } from "../ui/Button.tsx"
import { Whole } from "../ui/Whole.tsx"

/** How often somebody who waits asks to come in, in ms. */
const EVERY_MS = 3_000

interface Props {
  meetingId: string
  asking: OpenSession
  onAnswer: (answer: Called<Session | Knocked>) => void
  /** They would like to change what they filled in. */
  onChange: () => void
}

/** The family talks alone, and somebody new waits until it is over; they come in by themselves. */
export function OutsideFamilyTime({ meetingId, asking, onAnswer, onChange }: Props) {
  const { t, rich } = useLanguage()
  usePolling({ route: ROUTES.sessions(meetingId), body: asking, everyMs: EVERY_MS }, onAnswer)
  return (
    <Whole
      corner={<LanguageChoice />}
      title={t("join.familyTime")}
      end={
        <Button look="plain" onClick={onChange}>
          {t("join.changeWho")}
        </Button>
      }
    >
      <p role="status">{rich("join.familyTimeHelp", { name: <bdi>{asking.name}</bdi> })}</p>
    </Whole>
  )
}
