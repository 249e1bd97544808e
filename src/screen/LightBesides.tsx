import type { ReactNode } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import type { PersonId } from "../meeting/ids.ts"
import { carriersOf } from "../meeting/queries/carriers.ts"
import { ownerOf } from "../meeting/queries/plan.ts"
import type { Card } from "../meeting/schema.ts"
import { useCopy, useGoalsUnder, useNames, usePeople, useTies } from "../sync/react/meeting.ts"
import { Became } from "../ui/Became.tsx"
import { Names } from "../ui/Said.tsx"

/** What a card in the light knows besides its words, as far as the room speaks of it. */
export function LightBesides({ card }: { card: Card }) {
  switch (card.place.kind) {
    case "goal":
      return <Wordings card={card} />
    case "demand":
      return <MetBy card={card} />
    case "step":
      return <WhoAndWhen card={card} />
    case "worry":
    case "safety":
      return null
  }
}

/** [P6] Of a shared goal: what was joined, in the words in which each was said, and whose it was. */
function Wordings({ card }: { card: Card }) {
  const { t } = useLanguage()
  const names = useNames()
  const people = useKnown()
  const goals = useGoalsUnder(card.id)
  if (goals.length === 0) return null
  return (
    <dl className="wordings">
      {goals.map((goal) => (
        <Row
          key={goal.id}
          head={
            <>
              {t(`owner.${ownerOf(goal, people)}`)}
              <span className="light-who">
                <Names names={[names.get(goal.author) ?? t("board.somebody")]} />
              </span>
            </>
          }
        >
          {goal.text}
        </Row>
      ))}
    </dl>
  )
}

/** Of a demand: what the family decides itself, and the steps that meet it. None is said, and stops nobody. */
function MetBy({ card }: { card: Card }) {
  const { t } = useLanguage()
  const { readings } = useCopy()
  const nameOf = useNameOf()
  const { metBy } = useTies()
  const steps = (metBy.get(card.id) ?? []).flatMap((id) => readings.card(id) ?? [])
  return (
    <div className="light-more">
      {(card.free || steps.length > 0) && (
        <dl>
          {card.free && <Row head={t("screen.free")}>{card.free}</Row>}
          {steps.map(({ id, who, author, text }) => (
            <Row key={id} head={<Names names={(who ?? [author]).map(nameOf)} />}>
              {text}
            </Row>
          ))}
        </dl>
      )}
      {steps.length === 0 && <p className="light-unmet">{t("board.unmet")}</p>}
    </div>
  )
}

/** Of a step: who does it and how they stand to the family, when, and what became of it. */
function WhoAndWhen({ card }: { card: Card }) {
  const { t, list, date } = useLanguage()
  const nameOf = useNameOf()
  const people = useKnown()
  const { who = [], from, by, often, ifNot, state = "open", helped = "" } = card
  const carriers = carriersOf(who, people).map((carrier) => t(`carrier.${carrier}`))
  const when = [
    from && t("board.from", { date: date(from, "brief") }),
    by && t("screen.before", { date: date(by, "brief") }),
    often?.trim(),
  ]
  const days = when.filter(Boolean).join(", ")
  const isTold = who.length > 0 || days || ifNot
  if (!isTold && state === "open") return null
  return (
    <div className="light-more">
      {isTold && (
        <dl>
          {who.length > 0 && (
            <Row head={t("board.who")}>
              <Names names={who.map(nameOf)} />
              <span className="light-quiet"> {list(carriers)}</span>
            </Row>
          )}
          {days && <Row head={t("screen.when")}>{days}</Row>}
          {ifNot && <Row head={t("board.ifNot")}>{ifNot}</Row>}
        </dl>
      )}
      {state !== "open" && <Became state={state} word={t(`state.${state}`)} helped={helped} />}
    </div>
  )
}

function Row({ head, children }: { head: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{head}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  )
}

function useKnown() {
  return new Map(usePeople().map((person) => [person.id, person]))
}

function useNameOf() {
  const { t } = useLanguage()
  const names = useNames()
  return (person: PersonId) => names.get(person) ?? t("board.somebody")
}
