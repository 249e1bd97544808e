import { useState } from "react"
import type { AnswerKnock, Waiting } from "../../contract/answers.ts"
import { ROUTES } from "../../contract/routes.ts"
import { useLanguage } from "../../language/useLanguage.ts"
import { call, type CallProblem } from "../../sync/api.ts"
import { useMe } from "../../sync/react/meeting.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { usePolling } from "../../sync/react/usePolling.ts"
import { Button } from "../../ui/Button.tsx"
import { Sign } from "../../ui/Sign.tsx"
import "./knock-slips.css"

/** How often the facilitator's page looks who stands at the door, in ms. */
const EVERY_MS = 3_000

/** Who knocks, a slip each: beside the board or above it, never over it. For the facilitator alone. */
export function KnockSlips() {
  return useMe().seat === "facilitator" ? <Slips /> : null
}

function Slips() {
  const { t } = useLanguage()
  const { meetingId, token } = useAt()
  const [waiting, setWaiting] = useState<readonly Waiting[]>([])
  const [answered, setAnswered] = useState<readonly string[]>([])
  const route = ROUTES.waiting(meetingId)
  usePolling<Waiting[]>({ route, token, everyMs: EVERY_MS }, (answer) => {
    if (answer.ok) setWaiting(answer.value)
  })
  const outside = waiting.filter(({ knockId }) => !answered.includes(knockId))
  return (
    <section className="knocks" aria-label={t("board.atTheDoor")} aria-live="polite">
      {outside.map((knock) => (
        <Slip
          key={knock.knockId}
          knock={knock}
          onAnswered={() => setAnswered((before) => [...before, knock.knockId])}
        />
      ))}
    </section>
  )
}

function Slip({ knock, onAnswered }: { knock: Waiting; onAnswered: () => void }) {
  const { t, rich } = useLanguage()
  const { meetingId, token } = useAt()
  const [problem, setProblem] = useState<CallProblem>()
  const [busy, setBusy] = useState(false)
  const { knockId, name, role } = knock

  async function answer(admit: boolean): Promise<void> {
    if (busy) return
    setBusy(true)
    const body: AnswerKnock = { admit }
    const said = await call("POST", ROUTES.answerKnock(meetingId, knockId), { token, body })
    setBusy(false)
    // Somebody else answered it, or they went: either way nobody waits here any more.
    if (said.ok || said.code === "not-found") return onAnswered()
    setProblem(said.code)
  }

  return (
    <div className="knock">
      <p>
        <Sign name="door" />
        <span>
          {rich("board.knocks", {
            name: (
              <b>
                <bdi>{name}</bdi>
              </b>
            ),
          })}
          <small>{t(`role.${role}`)}</small>
        </span>
      </p>
      <div className="knock-acts">
        <Button look="main" aria-busy={busy} onClick={() => void answer(true)}>
          {t("board.admit")}
          <span className="unseen"> {name}</span>
        </Button>
        <Button look="plain" onClick={() => void answer(false)}>
          {t("board.notNow")}
          <span className="unseen"> {name}</span>
        </Button>
      </div>
      {problem && <p className="field-problem">{t(`error.${problem}`)}</p>}
    </div>
  )
}
