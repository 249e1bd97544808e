import { useLanguage } from "../../language/useLanguage.ts"
import { LIMITS } from "../../meeting/limits.ts"
import { isAtTable } from "../../meeting/queries/people.ts"
import type { Card } from "../../meeting/schema.ts"
import { useCardIds, useCopy, useNames, usePeople, useTies } from "../../sync/react/meeting.ts"
import { Chips } from "../../ui/Chips.tsx"
import { useDesk } from "../desk.ts"
import type { DetailsProps } from "./detailsProps.ts"
import { TellField } from "../../ui/TellField.tsx"
import { Tied } from "./Tied.tsx"
import { tieCard } from "./tie.ts"

/** What an authority fixed: who did, what the family decides itself, and the steps that meet it. */
export function DemandDetails({ card, disabled, tell }: DetailsProps) {
  const { t } = useLanguage()
  const names = useNames()
  const professionals = usePeople().filter(
    (one) => (one.group === "professional" && isAtTable(one)) || one.id === card.setBy,
  )
  return (
    <>
      <Chips
        label={t("board.setBy")}
        options={professionals.map(({ id, name }) => ({ value: id, label: names.get(id) ?? name }))}
        chosen={card.setBy ? [card.setBy] : []}
        disabled={disabled}
        onChange={(chosen) => tell({ setBy: chosen.find((person) => person !== card.setBy) })}
      />
      <TellField
        label={t("board.free")}
        value={card.free ?? ""}
        most={LIMITS.textLength}
        disabled={disabled}
        onTell={(free) => tell({ free: free || undefined })}
      />
      <MetBy card={card} disabled={disabled} />
    </>
  )
}

/** The steps that meet it; that none does is said plainly, and stops nobody. */
function MetBy({ card, disabled }: { card: Card; disabled: boolean }) {
  const { t } = useLanguage()
  const copy = useCopy()
  const desk = useDesk()
  const { metBy } = useTies()
  const plan = useCardIds("plan")
  const tied = metBy.get(card.id) ?? []
  return (
    <Tied
      label={t("ties.metBy")}
      tied={tied}
      none={<p className="unmet">{t("board.unmet")}</p>}
      choose={t("ties.chooseStep")}
      options={plan.filter((id) => copy.readings.card(id)?.place.kind === "step")}
      chosen={tied}
      onTie={(step, isTied) => tieCard(copy, desk, step, "meets", card.id, isTied)}
      disabled={disabled}
    />
  )
}
