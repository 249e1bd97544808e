import { useLanguage } from "../../language/useLanguage.ts"
import { LIMITS } from "../../meeting/limits.ts"
import { isAtTable } from "../../meeting/queries/people.ts"
import { useNames, usePeople } from "../../sync/react/meeting.ts"
import { Chips } from "../../ui/Chips.tsx"
import type { DetailsProps } from "./Details.tsx"
import { TellField } from "./TellField.tsx"

/** What an authority fixed: who did, and what the family decides itself. */
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
    </>
  )
}
