import { useLanguage } from "../../language/useLanguage.ts"
import type { CardId, PersonId } from "../../meeting/ids.ts"
import { LIMITS } from "../../meeting/limits.ts"
import { isAtTable } from "../../meeting/queries/people.ts"
import type { Kind } from "../../meeting/schema.ts"
import { useCardIds, useCopy, useNames, usePeople } from "../../sync/react/meeting.ts"
import { Chips } from "../../ui/Chips.tsx"
import { Field } from "../../ui/Field.tsx"
import { firstWords } from "../firstWords.ts"
import type { DetailsProps } from "./Details.tsx"
import { TellField } from "./TellField.tsx"

/** Small and concrete: who, by when, how often, who notices, and what if it does not work. */
export function StepDetails({ card, disabled, tell }: DetailsProps) {
  const { t } = useLanguage()
  const peopleFor = useAtTheTable()
  const goals = useCardsOf("goal")
  const demands = useCardsOf("demand")
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
      <Field
        label={t("board.byWhen")}
        type="date"
        value={card.by ?? ""}
        disabled={disabled}
        onChange={(event) => tell({ by: event.target.value || undefined })}
      />
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
          chosen={card.goal ? [card.goal] : []}
          disabled={disabled}
          onChange={(chosen) => tell({ goal: chosen.find((goal) => goal !== card.goal) })}
        />
      )}
      {demands.length > 0 && (
        <Chips
          label={t("board.meets")}
          options={demands}
          chosen={card.meets ?? []}
          disabled={disabled}
          onChange={(meets) => tell({ meets: meets.length > 0 ? meets : undefined })}
        />
      )}
    </>
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
