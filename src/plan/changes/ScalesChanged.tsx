import { useLanguage, type Words } from "../../language/useLanguage.ts"
import type { CardId } from "../../meeting/ids.ts"
import type { Plan } from "../../meeting/queries/plan.ts"
import type { Changed } from "../../meeting/queries/planChanges.ts"
import { cardIn, lines } from "./inWords.ts"
import { WasAndIs } from "./WasAndIs.tsx"

type PlanScale = Plan["scales"][number]

interface Props {
  changes: readonly Changed<PlanScale>[]
  before: Plan
  after: Plan
}

/** What became of each scale: its words, and which danger and which goal belong to it. */
export function ScalesChanged({ changes, before, after }: Props) {
  const words = useLanguage()
  const { t } = words
  if (changes.length === 0) return null
  return (
    <section>
      <h3>{t("changes.scales")}</h3>
      <ul>
        {changes.map((change) => {
          const was = change.before && saidOf(change.before, [before, after], words)
          const is = change.after && saidOf(change.after, [after, before], words)
          const became = was === undefined ? "new" : is === undefined ? "gone" : "changed"
          return (
            <li key={(change.after ?? change.before)?.id}>
              <p className="changes-is">{t(`changes.${became}`)}</p>
              {became === "changed" ? (
                <WasAndIs before={was ?? ""} after={is ?? ""} />
              ) : (
                <p className="plan-words" dir="auto">
                  {is ?? was}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** A whole scale as one text. */
function saidOf(
  { question, zero, ten, danger, goal }: PlanScale,
  plans: readonly Plan[],
  { t }: Words,
): string {
  const about = (key: "changes.scaleDanger" | "changes.scaleGoal", card: CardId | undefined) =>
    card && t(key, { words: cardIn(plans, card) })
  return lines(
    question,
    t("plan.zero", { words: zero }),
    t("plan.ten", { words: ten }),
    about("changes.scaleDanger", danger),
    about("changes.scaleGoal", goal),
  )
}
