import { useRef, useState } from "react"
import type { AnswerKnock, Waiting } from "../../contract/answers.ts"
import { ROUTES } from "../../contract/routes.ts"
import { useLanguage } from "../../language/useLanguage.ts"
import { call, type CallProblem } from "../../sync/api.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { Button } from "../../ui/Button.tsx"
import { Sign } from "../../ui/Sign.tsx"
import { useDoor } from "./AtTheDoor.tsx"
import "./knock-slips.css"

/**
 * Who knocks, a slip each: beside what the facilitator looks at or above it, never over it. Each is
 * read aloud once, when it comes, and none takes the focus.
 */
export function KnockSlips() {
  const { t } = useLanguage()
  const door = useDoor()
  const section = useRef<HTMLElement>(null)
  if (!door) return null

  /** Who answered by keys goes on at the next slip, or where the slips are. */
  function answered(knockId: string, slip: Element | null): void {
    const hadFocus = slip?.contains(document.activeElement)
    const next = slip?.nextElementSibling ?? slip?.previousElementSibling
    if (hadFocus) (next?.querySelector("button") ?? section.current)?.focus({ preventScroll: true })
    door?.onAnswered(knockId)
  }

  return (
    <section
      ref={section}
      className="knocks"
      tabIndex={-1}
      aria-label={t("board.atTheDoor")}
      aria-live="polite"
    >
      {door.outside.map((knock) => (
        <Slip key={knock.knockId} knock={knock} onAnswered={answered} />
      ))}
    </section>
  )
}

interface SlipProps {
  knock: Waiting
  onAnswered: (knockId: string, slip: Element | null) => void
}

function Slip({ knock, onAnswered }: SlipProps) {
  const { t, rich } = useLanguage()
  const { meetingId, token } = useAt()
  const [problem, setProblem] = useState<CallProblem>()
  const [busy, setBusy] = useState(false)
  const slip = useRef<HTMLDivElement>(null)
  const { knockId, name, role } = knock

  async function answer(admit: boolean): Promise<void> {
    if (busy) return
    setBusy(true)
    const body: AnswerKnock = { admit }
    const said = await call("POST", ROUTES.answerKnock(meetingId, knockId), { token, body })
    setBusy(false)
    // Somebody else answered it, or they went: either way nobody waits here any more.
    if (said.ok || said.code === "not-found") return onAnswered(knockId, slip.current)
    setProblem(said.code)
  }

  return (
    <div className="knock" ref={slip}>
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
