import { useState } from "react"
import type { FeedbackAnswer } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import { useAnswer } from "../sync/react/useAnswer.ts"
import { Button } from "../ui/Button.tsx"
import { CountsShown } from "./CountsShown.tsx"

/** How often it is asked how many have answered, in ms. */
const EVERY_MS = 5_000

/**
 * [F3] How many have answered, told as it goes; what, when somebody asks for it: counts that change one
 * by one before everybody's eyes would tell who answered just then.
 */
export function CountsForAll() {
  const { t } = useLanguage()
  const { meetingId, token } = useAt()
  const route = ROUTES.feedback(meetingId)
  const { value, problem } = useAnswer<FeedbackAnswer>(route, token, EVERY_MS)
  const [shown, show] = useState<FeedbackAnswer>()
  const many = value?.answers ?? 0
  const isEnough = value !== undefined && "treated" in value
  const isNewer = shown !== undefined && many > shown.answers
  return (
    <section className="back-counts" aria-labelledby="back-counts">
      <h3 id="back-counts" className="label">
        {t("back.whatWasSaid")}
      </h3>
      <p role="status">
        {value && t("back.answered", { count: many })} {value && !isEnough && t("back.untilThree")}
        {isNewer && t("back.sinceThen")}
        {problem && t(`error.${problem}`)}
      </p>
      {isEnough && (!shown || isNewer) && (
        <>
          <p className="small quiet">{t("back.waitForAll")}</p>
          <Button sign="show" onClick={() => show(value)}>
            {t(shown ? "back.again" : "back.show")}
          </Button>
        </>
      )}
      {shown && "treated" in shown && <CountsShown counts={shown} />}
    </section>
  )
}
