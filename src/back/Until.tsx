import type { ReactNode } from "react"
import type { MeetingAnswer } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import { useAnswer } from "../sync/react/useAnswer.ts"
import "../language/later.ts"
import "./back.css"

/** How often it is looked whether the facilitator chose another day meanwhile, in ms. */
const EVERY_MS = 20_000

/** [F6] On which day everything is deleted, and one's own copy to take before that. */
export function Until({ copy }: { copy?: ReactNode }) {
  const { t, date } = useLanguage()
  const { meetingId, token } = useAt()
  const { value } = useAnswer<MeetingAnswer>(ROUTES.meeting(meetingId), token, EVERY_MS)
  return (
    <section className="back-until" aria-labelledby="back-until">
      <h3 id="back-until" className="label">
        {t("back.afterwards")}
      </h3>
      <p role="status">{value && t("back.until", { date: date(value.deleteAfter) })}</p>
      <p>{t("back.ownCopy")}</p>
      {copy}
    </section>
  )
}
