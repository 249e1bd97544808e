import { useLanguage } from "../../language/useLanguage.ts"
import type { PersonId } from "../../meeting/ids.ts"
import { useParticulars } from "../../sync/react/meeting.ts"
import { Chips } from "../../ui/Chips.tsx"
import { OnePerson } from "./OnePerson.tsx"
import { useChoosable, withoutInterpreters } from "./people.ts"
import { Refused } from "./Refused.tsx"
import { useTelling } from "./useTelling.ts"

/** [P10] Exactly one who keeps the overview, or nobody yet; and whose plan it is. */
export function KeepsOverview() {
  const { t } = useLanguage()
  const { tell, refusal } = useTelling()
  const { coordinator, owners } = useParticulars()
  const people = withoutInterpreters(useChoosable(owners))
  return (
    <>
      <p>{t("told.askOverview")}</p>
      <Refused because={refusal} />
      <OnePerson
        label={t("told.coordinator")}
        help={t("told.coordinatorHint")}
        chosen={coordinator}
        onChoose={(person) => tell("coordinator", person)}
      />
      <Chips<PersonId>
        label={t("told.owners")}
        options={people}
        chosen={owners}
        onChange={(chosen) => tell("owners", chosen)}
      />
    </>
  )
}
