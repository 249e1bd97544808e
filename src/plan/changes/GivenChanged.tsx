import type { ReactNode } from "react"
import { useLanguage, type Words } from "../../language/useLanguage.ts"
import type { ScaleId } from "../../meeting/ids.ts"
import type { Plan, Who } from "../../meeting/queries/plan.ts"
import type { Changed, GivenChanges } from "../../meeting/queries/planChanges.ts"
import { cardIn, lines } from "./inWords.ts"
import { WasAndIs } from "./WasAndIs.tsx"

const SEES = {
  mine: "changes.seesMine",
  same: "changes.seesSame",
  different: "changes.seesDifferent",
} as const

interface Props {
  changes: GivenChanges
  before: Plan
  after: Plan
}

/** What people gave otherwise than they did: who they are here, how they see a card, marks, answers. */
export function GivenChanged({ changes, before, after }: Props) {
  const words = useLanguage()
  const { t } = words
  const plans = [after, before]
  return (
    <>
      <Part
        title={t("changes.people")}
        changes={changes.people}
        say={({ role, isFor }) => isFor || t(`role.${role}`)}
      />
      <Part
        title={t("changes.views")}
        changes={changes.views}
        about={({ card }) => cardIn(plans, card)}
        say={({ sees, text }) => lines(t(SEES[sees]), text)}
      />
      <Part
        title={t("changes.scores")}
        changes={changes.scores}
        about={({ scale }) => scaleIn(plans, scale)}
        say={(score) => lines(markOf(score, words), score.why)}
      />
      <Part
        title={t("changes.answers")}
        changes={changes.answers}
        say={({ answer, text }) => lines(t(`answer.${answer ?? "none"}`), text)}
      />
    </>
  )
}

interface PartProps<Given> {
  title: string
  changes: readonly Changed<Given>[]
  /** The card or the question that it is about. */
  about?: (given: Given) => string
  say: (given: Given) => string
}

function Part<Given extends Who>({ title, changes, about, say }: PartProps<Given>): ReactNode {
  if (changes.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {changes.map(({ before, after }, index) => {
          const given = after ?? before
          if (!given) return null
          const on = about?.(given)
          return (
            // Two cards may have the same words.
            <li key={index}>
              <p className="changes-is">
                <bdi>{given.name}</bdi>
              </p>
              {on && (
                <p className="plan-words" dir="auto">
                  {on}
                </p>
              )}
              <WasAndIs before={before ? say(before) : ""} after={after ? say(after) : ""} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function markOf({ value }: Plan["scores"][number], { t }: Words): string {
  return value === null ? t("scale.noMark") : String(value)
}

function scaleIn(plans: readonly Plan[], scale: ScaleId): string {
  return plans.flatMap(({ scales }) => scales).find(({ id }) => id === scale)?.question ?? ""
}
