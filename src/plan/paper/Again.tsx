import { useLanguage } from "../../language/useLanguage.ts"
import { useClock } from "../clock.ts"
import type { Reading } from "./reading.ts"

/** The next meeting: when, where, who arranges it, and what brings it forward. */
export function Again({ reading: { plan } }: { reading: Reading }) {
  const { t, rich, date } = useLanguage()
  const clock = useClock()
  const { reviewOn, reviewAt, reviewPlace, reviewBy, reviewEarlier } = plan
  const when = [reviewOn && date(reviewOn), clock.at(reviewAt)].filter(Boolean).join(", ")
  if (!when && !reviewPlace && !reviewBy && !reviewEarlier) return null
  return (
    <section>
      <h2>{t("paper.again")}</h2>
      {when && <p className="plan-day">{when}</p>}
      {reviewPlace && <p dir="auto">{reviewPlace}</p>}
      {reviewBy && <p>{rich("paper.arranges", { name: <bdi>{reviewBy.name}</bdi> })}</p>}
      {reviewEarlier && (
        <p className="plan-words" dir="auto">
          {t("paper.earlier", { what: reviewEarlier })}
        </p>
      )}
    </section>
  )
}
