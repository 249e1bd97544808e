import { useLanguage } from "../../language/useLanguage.ts"
import type { Plan } from "../../meeting/queries/plan.ts"
import { lastOf } from "../../meeting/queries/scales.ts"
import { MarksLine } from "./MarksLine.tsx"
import { marksOf } from "./marksOf.ts"
import { MarksTable } from "./MarksTable.tsx"
import type { Reading } from "./reading.ts"

type PlanScale = Plan["scales"][number]

/** Each person's own number and why, in the order of the table; never an average. */
export function Scales({ reading }: { reading: Reading }) {
  return reading.plan.scales.map((scale) => (
    <OneScale key={scale.id} scale={scale} reading={reading} />
  ))
}

/** So many earlier meetings make a line: with this one there are three. */
const FEWEST_EARLIER = 2

function OneScale({ scale, reading }: { scale: PlanScale; reading: Reading }) {
  const { t, date } = useLanguage()
  const { question, zero, ten, before = [] } = scale
  const isLine = before.length >= FEWEST_EARLIER
  return (
    <section>
      <h2 dir="auto">{question || t("plan.scales")}</h2>
      <p className="quiet plan-under-title">
        {t("plan.zero", { words: zero })}
        <br />
        {t("plan.ten", { words: ten })}
      </p>
      {isLine && (
        <p className="quiet small" aria-hidden="true">
          {t("paper.line", { date: date(before[0]?.on ?? "", "plain") })}
        </p>
      )}
      <ul className="plan-answers">
        {reading.people.map((person) => (
          <Row
            key={person.personId}
            person={person}
            scale={scale}
            reading={reading}
            isLine={isLine}
          />
        ))}
      </ul>
      {isLine && <MarksTable scale={scale} reading={reading} />}
    </section>
  )
}

interface RowProps {
  person: Plan["people"][number]
  scale: PlanScale
  reading: Reading
  isLine: boolean
}

function Row({ person, scale, reading: { plan, names }, isLine }: RowProps) {
  const { t } = useLanguage()
  const { personId } = person
  const score = plan.scores.find((one) => one.scale === scale.id && one.personId === personId)
  if (!score) return null
  const last = lastOf(scale)?.marks[personId]
  return (
    <li>
      <p>
        <b>
          <bdi>{names([person])}</bdi>
        </b>
      </p>
      <p className="plan-answer">
        {score.value ?? t("plan.noScore")}
        {typeof last === "number" && (
          <span className="plan-before">{t("plan.wasScore", { value: last })}</span>
        )}
      </p>
      <div>
        {isLine && <MarksLine marks={marksOf(plan, scale, personId)} />}
        <p className="plan-words" dir="auto">
          {score.why}
        </p>
      </div>
    </li>
  )
}
