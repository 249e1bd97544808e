import { useLanguage } from "../language/useLanguage.ts"
import { useHeard, useNames } from "../sync/react/meeting.ts"

/** [G6] Who has not been heard yet: a hint to the facilitator, never on the wall. */
export function WhoWasHeard() {
  const { t, list } = useLanguage()
  const names = useNames()
  const { people, notYet, worries, safety } = useHeard()
  if (people.length === 0) return null
  const named = list(notYet.map((id) => names.get(id) ?? t("board.somebody")))
  return (
    <section className="was-heard">
      {notYet.length > 0 && <p>{t("guide.notHeard", { names: named })}</p>}
      <p className="small quiet">
        {t("guide.soFar", {
          worries: t("guide.worries", { count: worries }),
          safety: t("guide.safety", { count: safety }),
        })}
      </p>
      <details>
        <summary>{t("guide.whoLaid")}</summary>
        <ul>
          {people.map(({ person, cards }) => (
            <li key={person.id}>
              <bdi>{person.name}</bdi> <span>{t("guide.cards", { count: cards })}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
