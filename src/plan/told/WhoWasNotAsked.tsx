import { useLanguage } from "../../language/useLanguage.ts"
import { useParticulars, usePlan } from "../../sync/react/meeting.ts"
import { useChoosable } from "./people.ts"
import { TellWords } from "./TellWords.tsx"
import { useTelling } from "./useTelling.ts"

/** [P3] For each who gave no answer to the plan: why they were not asked, if there is something to say. */
export function WhoWasNotAsked() {
  const { t } = useLanguage()
  const { tell } = useTelling()
  const { notAsked } = useParticulars()
  const { agreements } = usePlan()
  const answered = agreements.flatMap(({ personId, answer }) => (answer ? [personId] : []))
  const people = useChoosable().filter(
    ({ value, group, seat }) =>
      group !== "interpreter" &&
      (seat !== "facilitator" || notAsked[value]) &&
      !answered.includes(value),
  )
  if (people.length === 0) return <p>{t("told.allAsked")}</p>
  return people.map(({ value: person, label: name }) => (
    <TellWords
      key={person}
      name={`not-asked-${person}`}
      label={t("told.whyNotAsked", { name })}
      hint={t("told.whyNotAskedHint")}
      value={notAsked[person] ?? ""}
      onTell={(words) => tell("notAsked", { ...notAsked, [person]: words })}
    />
  ))
}
