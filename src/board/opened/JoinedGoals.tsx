import { useLanguage } from "../../language/useLanguage.ts"
import { ownerOf } from "../../meeting/queries/plan.ts"
import type { Card } from "../../meeting/schema.ts"
import { useCopy, useGoalsUnder, useNames, usePeople } from "../../sync/react/meeting.ts"
import { Button } from "../../ui/Button.tsx"
import { Said } from "../../ui/Said.tsx"
import { useDesk } from "../desk.ts"
import { throwAway } from "../throwAway.ts"
import "./joining.css"

/** [P6] The goals under a shared one, as each was said; and the way to take them apart again. */
export function JoinedGoals({ card, disabled }: { card: Card; disabled: boolean }) {
  const { t } = useLanguage()
  const copy = useCopy()
  const desk = useDesk()
  const names = useNames()
  const people = new Map(usePeople().map((person) => [person.id, person]))
  const goals = useGoalsUnder(card.id)
  return (
    <section className="joined-goals">
      <h3 className="label">{t("ties.inOwnWords")}</h3>
      <ul>
        {goals.map((goal) => (
          <li key={goal.id}>
            <p className="whose-goal">{t(`owner.${ownerOf(goal, people)}`)}</p>
            <blockquote dir="auto">
              {goal.text}
              <Said names={[names.get(goal.author) ?? t("board.somebody")]} />
            </blockquote>
          </li>
        ))}
      </ul>
      {!disabled && (
        <Button look="plain" sign="undo" onClick={() => throwAway(copy, desk, card.id)}>
          {t("ties.apart")}
        </Button>
      )}
    </section>
  )
}
