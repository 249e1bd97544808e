import { useLanguage } from "../../language/useLanguage.ts"
import { useNames, useParticulars, usePlan } from "../../sync/react/meeting.ts"
import { TellWords } from "./TellWords.tsx"
import { useTelling } from "./useTelling.ts"

/** [P3] For each who gave no answer to the plan: why they were not asked, if there is something to say. */
export function WhoWasNotAsked() {
  const { t } = useLanguage()
  const { tell } = useTelling()
  const names = useNames()
  const { notAsked } = useParticulars()
  const open = usePlan().agreements.filter(({ answer }) => answer === null)
  if (open.length === 0) return <p>{t("told.allAsked")}</p>
  return open.map(({ personId: person, name }) => (
    <TellWords
      key={person}
      name={`not-asked-${person}`}
      label={t("told.whyNotAsked", { name: names.get(person) ?? name })}
      hint={t("told.whyNotAskedHint")}
      value={notAsked[person] ?? ""}
      onTell={(words) => tell("notAsked", { ...notAsked, [person]: words })}
    />
  ))
}
