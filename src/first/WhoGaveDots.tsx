import { useLanguage } from "../language/useLanguage.ts"
import type { PersonId } from "../meeting/ids.ts"
import type { Named } from "../meeting/queries/people.ts"
import { useFacts, useNames } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"

interface Props {
  /** Who is asked. */
  people: Named[]
  /** Who gave; undefined until it is known. */
  gave: ReadonlySet<string> | undefined
  onGive: (person: PersonId) => void
  wroteFor: PersonId | undefined
}

/** Who gave dots and never where, and a way to give them for whoever has no device. */
export function WhoGaveDots({ people, gave, onGive, wroteFor }: Props) {
  const { t } = useLanguage()
  const names = useNames()
  const { revealed } = useFacts()
  const nameOf = ({ id, name }: Named) => names.get(id) ?? name
  return (
    <section className="who-dots">
      <h4 className="group-name">{t("first.whoGave")}</h4>
      {!revealed.dots && <p className="small quiet">{t("first.onlyWho")}</p>}
      <ul>
        {people.map((person) => (
          <li key={person.id} className={gave?.has(person.id) ? "gave-dots" : undefined}>
            <span>
              <bdi>{nameOf(person)}</bdi>
            </span>
            <span className="small quiet">
              {gave && t(gave.has(person.id) ? "first.gave" : "first.gaveNotYet")}
            </span>
            {!person.device && (
              <Button
                look="plain"
                sign="hand"
                label={t("first.giveFor", { name: nameOf(person) })}
                autoFocus={wroteFor === person.id}
                onClick={() => onGive(person.id)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
