import { useLanguage } from "../language/useLanguage.ts"
import { useHere, useNames, usePeople } from "../sync/react/meeting.ts"
import "../ui/who.css"
import "./people.css"

/** With more people than this, the ring alone tells who is away: nobody is left out for want of room. */
const MOST_WITH_WORDS = 14

/** Everyone who came to the table: a dot is here, a ring is away for now. */
export function People() {
  const { t } = useLanguage()
  const people = usePeople()
  const here = useHere()
  const names = useNames()
  const many = people.length > MOST_WITH_WORDS
  return (
    <section className={many ? "wall-people many" : "wall-people"}>
      <h2>{t("screen.atTheTable")}</h2>
      <ul>
        {people.map(({ id, device, name }) => {
          const away = device && !here.has(id)
          return (
            <li key={id} className={away ? "who away" : "who"}>
              <bdi>{names.get(id) ?? name}</bdi>
              {away && (
                <span className={many ? "unseen" : undefined}>{` (${t("screen.away")})`}</span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
