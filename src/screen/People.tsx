import { useLanguage } from "../language/useLanguage.ts"
import { isAtTable, type Named } from "../meeting/queries/people.ts"
import { useHere, useNames, usePeople } from "../sync/react/meeting.ts"
import "../ui/who.css"
import "./people.css"

/** More people than this stand closer together. */
const MOST_WITH_AIR = 14
/** Where more are away than this, the ring alone tells it: words for each would fill the foot. */
const MOST_WITH_WORDS = 2

/**
 * Everyone at the table: a dot is here, a ring is away for now. Who was removed has left it, and who is
 * awaited has not come.
 */
export function People() {
  const { t } = useLanguage()
  const people = usePeople().filter(isAtTable)
  const here = useHere()
  const names = useNames()
  const many = people.length > MOST_WITH_AIR
  const isAway = ({ id, device }: Named) => device && !here.has(id)
  const inWords = !many && people.filter(isAway).length <= MOST_WITH_WORDS
  return (
    <section className={many ? "wall-people many" : "wall-people"}>
      <h2>{t("screen.atTheTable")}</h2>
      <ul>
        {people.map((person) => {
          const { id, name } = person
          const away = isAway(person)
          return (
            <li key={id} className={away ? "who away" : "who"}>
              <bdi>{names.get(id) ?? name}</bdi>
              {away && (
                <span className={inWords ? undefined : "unseen"}>{` (${t("screen.away")})`}</span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
