import { useLanguage } from "../../language/useLanguage.ts"
import { useParticulars } from "../../sync/react/meeting.ts"
import { useChoosable } from "./people.ts"
import { TellWords } from "./TellWords.tsx"
import { useTelling } from "./useTelling.ts"

/** Who each is to the children; who was missing; and how the child's voice was heard. */
export function WhoWas() {
  const { t } = useLanguage()
  const { tell } = useTelling()
  const { relations, missing, childHeard } = useParticulars()
  const people = useChoosable()
  return (
    <>
      {people.map(({ value: person, label: name, role, seat }) => (
        <TellWords
          key={person}
          name={`relation-${person}`}
          // A child is nobody to the children but themselves, and who leads is there for everyone.
          label={t(role === "child" || seat === "facilitator" ? "told.whoIs" : "told.relation", {
            name,
          })}
          value={relations[person] ?? ""}
          onTell={(words) => tell("relations", { ...relations, [person]: words })}
        />
      ))}
      <TellWords
        name="missing"
        label={t("told.missing")}
        value={missing}
        onTell={(words) => tell("missing", words)}
      />
      <TellWords
        name="childHeard"
        lines={2}
        label={t("told.childHeard")}
        hint={t("told.childHeardHint")}
        value={childHeard}
        onTell={(words) => tell("childHeard", words)}
      />
    </>
  )
}
