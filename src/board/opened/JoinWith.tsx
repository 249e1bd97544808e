import { useState } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { joinGoals } from "../../meeting/commands/goals.ts"
import type { CardId } from "../../meeting/ids.ts"
import { ownerOf } from "../../meeting/queries/plan.ts"
import type { Card, Owner } from "../../meeting/schema.ts"
import { useCardIds, useCopy, usePeople } from "../../sync/react/meeting.ts"
import { Button } from "../../ui/Button.tsx"
import { Choice } from "../../ui/Choice.tsx"
import { useDesk } from "../desk.ts"
import { newId } from "../write/newId.ts"
import "./joining.css"

/** Whose words a shared goal begins with: those of the child or the family, before an agency's. */
const FIRST_WORDS: Owner[] = ["child", "family", "shared", "agency"]

/** [P6] Joins this goal with another one into a goal of everybody's, whose words can be changed at once. */
export function JoinWith({ card }: { card: Card }) {
  const { t } = useLanguage()
  const { meeting, writer } = useCopy()
  const desk = useDesk()
  const [is, setIs] = useState<"closed" | "open" | "put-away">("closed")
  const [chosen, choose] = useState<CardId>()
  const [isAsked, ask] = useState(false)
  const { ownerFor, others } = useOtherGoals(card)
  const other = others.find(({ id }) => id === chosen)
  const { personId } = writer()
  if (others.length === 0 || !personId) return null

  function join(): void {
    if (!other || !personId) return ask(true)
    const rank = (goal: Card) => FIRST_WORDS.indexOf(ownerFor(goal))
    const [first, second] = rank(other) < rank(card) ? [other, card] : [card, other]
    const id = newId() as CardId
    const shared = { id, text: first.text, author: personId }
    const goals = [first.id, second.id] as const
    if (!desk.tell(joinGoals(meeting, writer(), goals, shared, Date.now()))) return
    desk.justLaid.set(id)
    desk.open({ is: "card", card: id, at: "words" })
  }

  if (is !== "open")
    return (
      <Button look="plain" sign="join" autoFocus={is === "put-away"} onClick={() => setIs("open")}>
        {t("ties.join")}
      </Button>
    )
  return (
    <section className="join-with">
      <p className="quiet">{t("ties.joinHelp")}</p>
      <Choice
        label={t("ties.joinWhich")}
        value={other?.id}
        options={others.map((goal) => ({
          value: goal.id,
          label: (
            <>
              <small>{t(`owner.${ownerFor(goal)}`)}</small>
              <span dir="auto">{goal.text}</span>
            </>
          ),
        }))}
        problem={isAsked && !other && t("ties.chooseGoal")}
        onChange={choose}
      />
      <div className="two">
        <Button look="plain" onClick={() => setIs("put-away")}>
          {t("ties.not")}
        </Button>
        <Button look="main" onClick={join}>
          {t("ties.joinGo")}
        </Button>
      </div>
    </section>
  )
}

/** The goals that it may be joined with: those of another owner first, for there two sides may touch. */
function useOtherGoals(card: Card) {
  const { readings } = useCopy()
  const people = new Map(usePeople().map((person) => [person.id, person]))
  const ownerFor = (goal: Card) => ownerOf(goal, people)
  const others = useCardIds("plan")
    .flatMap((id) => readings.card(id) ?? [])
    .filter(({ id, place, joins }) => place.kind === "goal" && id !== card.id && !joins?.length)
  const isSame = (goal: Card) => ownerFor(goal) === ownerFor(card)
  return {
    ownerFor,
    others: [...others.filter((goal) => !isSame(goal)), ...others.filter(isSame)],
  }
}
