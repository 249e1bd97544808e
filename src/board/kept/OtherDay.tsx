import { useState } from "react"
import type { Keep } from "../../contract/answers.ts"
import { ROUTES } from "../../contract/routes.ts"
import { useLanguage } from "../../language/useLanguage.ts"
import { call, type CallProblem } from "../../sync/api.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { Button } from "../../ui/Button.tsx"
import { Field } from "../../ui/Field.tsx"
import { dayAfter, dayOf, daysUntil } from "./days.ts"

/** Between these the facilitator chooses, in days from today. */
const FEWEST_DAYS = 1
const MOST_DAYS = 365

/** Another day on which everything is deleted, whoever opens the meeting before. */
export function OtherDay({
  deleteAfter,
  onKept,
  onDone,
}: {
  /** The day as it is now, ms since 1970. */
  deleteAfter: number
  /** It is kept: resolves when the new day is known here. */
  onKept: () => Promise<void>
  onDone: () => void
}) {
  const { t, date } = useLanguage()
  const { meetingId, token } = useAt()
  const [today] = useState(() => dayOf(Date.now()))
  const [day, setDay] = useState(() => dayOf(deleteAfter))
  const [problem, setProblem] = useState<CallProblem | "noDay">()
  const [busy, setBusy] = useState(false)
  const first = dayAfter(today, FEWEST_DAYS)
  const last = dayAfter(today, MOST_DAYS)

  async function keep(): Promise<void> {
    if (busy) return
    const days = daysUntil(day, Date.now())
    if (!(days >= FEWEST_DAYS && days <= MOST_DAYS)) return setProblem("noDay")
    setBusy(true)
    const body: Keep = { days }
    const answer = await call("PUT", ROUTES.keep(meetingId), { token, body })
    if (answer.ok) await onKept()
    setBusy(false)
    if (answer.ok) onDone()
    else setProblem(answer.code)
  }

  return (
    <form
      className="other-day"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <Field
        type="date"
        label={t("kept.day")}
        hint={t("kept.dayHelp")}
        problem={
          problem &&
          (problem === "noDay"
            ? t("kept.noDay", { first: date(first, "plain"), last: date(last, "plain") })
            : t(`error.${problem}`))
        }
        value={day}
        min={first}
        max={last}
        autoFocus
        onChange={(event) => {
          setDay(event.target.value)
          setProblem(undefined)
        }}
      />
      <div className="two-acts">
        <Button look="plain" onClick={onDone}>
          {t("app.cancel")}
        </Button>
        <Button type="submit" look="main" aria-busy={busy}>
          {t("board.keep")}
        </Button>
      </div>
    </form>
  )
}
