import { useLanguage } from "../../language/useLanguage.ts"
import type { PersonId } from "../../meeting/ids.ts"
import { Radios } from "../../ui/Radios.tsx"
import { useChoosable, withoutInterpreters } from "./people.ts"
import "../../ui/field.css"
import "../../ui/chips.css"

const NOBODY = "nobody"

/** One of those at the table, or nobody yet. */
export function OnePerson({
  label,
  help,
  chosen,
  onChoose,
}: {
  label: string
  help?: string
  chosen: PersonId | null
  onChoose: (person: PersonId | null) => void
}) {
  const { t } = useLanguage()
  const people = withoutInterpreters(useChoosable(chosen ? [chosen] : []))
  return (
    <Radios<PersonId | typeof NOBODY>
      className="chips"
      label={label}
      help={help}
      value={chosen ?? NOBODY}
      options={[
        { value: NOBODY, label: t("told.nobodyYet") },
        ...people.map(({ value, label: name }) => ({ value, label: <bdi>{name}</bdi> })),
      ]}
      onChange={(value) => onChoose(value === NOBODY ? null : value)}
    />
  )
}
