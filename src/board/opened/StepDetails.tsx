import { useLanguage } from "../../language/useLanguage.ts"
import type { CardId, PersonId } from "../../meeting/ids.ts"
import { LIMITS } from "../../meeting/limits.ts"
import { carriersOf } from "../../meeting/queries/carriers.ts"
import { isAtTable } from "../../meeting/queries/people.ts"
import type { Kind } from "../../meeting/schema.ts"
import { useCardIds, useCopy, useNames, usePeople, useTies } from "../../sync/react/meeting.ts"
import { Chips } from "../../ui/Chips.tsx"
import { Field } from "../../ui/Field.tsx"
import { useDesk } from "../desk.ts"
import { firstWords } from "../firstWords.ts"
import type { DetailsProps } from "./detailsProps.ts"
import { HowItWent } from "./HowItWent.tsx"
import { MakeSmaller } from "./MakeSmaller.tsx"
import { TellField } from "../../ui/TellField.tsx"
import { pressed, tieCard } from "./tie.ts"
import { Answers } from "./WorryTies.tsx"

/** Small and concrete: who, by when, how often, who notices, and what if it does not work. */
export function StepDetails({ card, disabled, tell }: DetailsProps) {
  const { t } = useLanguage()
  const copy = useCopy()
  const desk = useDesk()
  const peopleFor = useAtTheTable()
  const goals = useCardsOf("goal")
  const demands = useCardsOf("demand")
  const { joined } = useTies()
  const goal = (card.goal && joined.get(card.goal)) ?? card.goal
  const words = { most: LIMITS.textLength, disabled }
  return (
    <>
      <Chips
        label={t("board.who")}
        options={peopleFor(card.who)}
        chosen={card.who ?? []}
        disabled={disabled}
        onChange={(who) => tell({ who: who.length > 0 ? who : undefined })}
      />
      <CarriedBy who={card.who} />
      <div className="days">
        <Field
          label={t("ties.from")}
          type="date"
          value={card.from ?? ""}
          disabled={disabled}
          onChange={(event) => tell({ from: event.target.value || undefined })}
        />
        <Field
          label={t("board.byWhen")}
          type="date"
          value={card.by ?? ""}
          disabled={disabled}
          onChange={(event) => tell({ by: event.target.value || undefined })}
        />
      </div>
      <TellField
        {...words}
        label={t("board.howOften")}
        value={card.often ?? ""}
        onTell={(often) => tell({ often: often || undefined })}
      />
      <Chips
        label={t("board.whoNotices")}
        options={peopleFor(card.seenBy)}
        chosen={card.seenBy ?? []}
        disabled={disabled}
        onChange={(seenBy) => tell({ seenBy: seenBy.length > 0 ? seenBy : undefined })}
      />
      <TellField
        {...words}
        label={t("board.ifNot")}
        value={card.ifNot ?? ""}
        onTell={(ifNot) => tell({ ifNot: ifNot || undefined })}
      />
      {goals.length > 0 && (
        <Chips
          label={t("board.forWhichGoal")}
          options={goals}
          chosen={goal ? [goal] : []}
          disabled={disabled}
          onChange={(chosen) => tell({ goal: chosen.find((other) => other !== goal) })}
        />
      )}
      {demands.length > 0 && (
        <Chips
          label={t("board.meets")}
          options={demands}
          chosen={card.meets ?? []}
          disabled={disabled}
          onChange={(now) => {
            const change = pressed(card.meets ?? [], now)
            if (change) tieCard(copy, desk, card.id, "meets", change.card, change.isTied)
          }}
        />
      )}
      <Answers card={card} disabled={disabled} />
      <Chips
        label={t("ties.less")}
        options={[{ value: "desk", label: t("ties.desk") }]}
        chosen={card.desk ? ["desk"] : []}
        disabled={disabled}
        onChange={(chosen) => tell({ desk: chosen.length > 0 || undefined })}
      />
      <HowItWent card={card} disabled={disabled} tell={tell} />
      {!disabled && <MakeSmaller card={card} />}
    </>
  )
}

/** [P9] By whom it is carried, at a glance: the family themselves, their network, a professional. */
function CarriedBy({ who = [] }: { who: readonly PersonId[] | undefined }) {
  const { t, list } = useLanguage()
  const people = usePeople()
  const carriers = carriersOf(who, new Map(people.map((person) => [person.id, person])))
  if (carriers.length === 0) return null
  return (
    <p className="carried-by">
      {t("ties.carriedBy", { who: list(carriers.map((carrier) => t(`carrier.${carrier}`))) })}
    </p>
  )
}

/**
 * Everyone at the table who can do something, and whoever is chosen already: an interpreter is there
 * for the words.
 */
function useAtTheTable() {
  const names = useNames()
  const people = usePeople().filter(({ group }) => group !== "interpreter")
  return (chosen: readonly PersonId[] = []) =>
    people
      .filter((one) => isAtTable(one) || chosen.includes(one.id))
      .map(({ id, name }) => ({ value: id, label: names.get(id) ?? name }))
}

/** The cards of a kind, by their first words. */
function useCardsOf(kind: Kind): { value: CardId; label: string }[] {
  const { readings } = useCopy()
  return useCardIds("plan").flatMap((id) => {
    const card = readings.card(id)
    return card?.place.kind === kind ? [{ value: id, label: firstWords(card.text) }] : []
  })
}
