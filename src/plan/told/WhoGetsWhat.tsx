import { useLanguage } from "../../language/useLanguage.ts"
import type { PersonId } from "../../meeting/ids.ts"
import { COPY_SCOPES, type Copy, type CopyScope } from "../../meeting/schema.ts"
import { useParticulars } from "../../sync/react/meeting.ts"
import { Pick } from "../../ui/Pick.tsx"
import { useChoosable } from "./people.ts"
import { Refused } from "./Refused.tsx"
import { TellWords } from "./TellWords.tsx"
import { useTelling } from "./useTelling.ts"

const OPEN = "open"

/** For each at the table which copy of the plan they get, and how. */
export function WhoGetsWhat() {
  const { t } = useLanguage()
  const { tell, refusal } = useTelling()
  const { copies } = useParticulars()
  const people = useChoosable(Object.keys(copies) as PersonId[])

  function give(person: PersonId, copy: Copy | undefined) {
    const { [person]: _before, ...others } = copies
    return tell("copies", copy ? { ...others, [person]: copy } : others)
  }

  return (
    <>
      <p>{t("told.askCopies")}</p>
      <Refused because={refusal} />
      {people.map(({ value: person, label: name }) => {
        const copy = copies[person]
        return (
          <div key={person} className="told-group">
            <p className="told-person">
              <b>
                <bdi>{name}</bdi>
              </b>
              <Pick<CopyScope | typeof OPEN>
                label={t("told.scopeOf", { name })}
                value={copy?.scope ?? OPEN}
                options={[
                  { value: OPEN, words: t("told.scopeOpen") },
                  ...COPY_SCOPES.map((scope) => ({ value: scope, words: t(`copyScope.${scope}`) })),
                ]}
                onChange={(scope) =>
                  give(person, scope === OPEN ? undefined : { how: copy?.how ?? "", scope })
                }
              />
            </p>
            {copy && (
              <TellWords
                name={`how-${person}`}
                label={t("told.how", { name })}
                value={copy.how}
                onTell={(how) => give(person, { ...copy, how })}
              />
            )}
          </div>
        )
      })}
    </>
  )
}
