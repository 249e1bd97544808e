import { useLanguage } from "../../language/useLanguage.ts"
import { isSharedGoal } from "../../meeting/queries/signers.ts"
import { OWNERS } from "../../meeting/schema.ts"
import { Choice } from "../../ui/Choice.tsx"
import type { DetailsProps } from "./detailsProps.ts"
import { JoinedGoals } from "./JoinedGoals.tsx"
import { JoinWith } from "./JoinWith.tsx"
import { Answers } from "./WorryTies.tsx"

/** Whose goal it is, which goals it joins or may be joined with, and which worries it answers. */
export function GoalDetails({ card, disabled, tell }: DetailsProps) {
  const { t } = useLanguage()
  const isShared = isSharedGoal(card)
  return (
    <>
      {isShared && <JoinedGoals card={card} disabled={disabled} />}
      <Choice
        label={t("board.whoseGoal")}
        value={card.owner}
        options={OWNERS.map((value) => ({ value, label: t(`owner.${value}`) }))}
        disabled={disabled}
        onChange={(owner) => tell({ owner })}
        onClear={() => tell({ owner: undefined })}
      />
      <Answers card={card} disabled={disabled} />
      {!isShared && !disabled && <JoinWith card={card} />}
    </>
  )
}
