import { useLanguage } from "../language/useLanguage.ts"
import { useHeard, useNames } from "../sync/react/meeting.ts"

/** [G6] Who has not been heard yet: a hint to the facilitator, never on the wall. */
export function WhoWasHeard() {
  const { t, list } = useLanguage()
  const names = useNames()
  const { groups, notYet, worries, safety } = useHeard()
  if (groups.length === 0) return null
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
        {groups.map(({ group, people, ...all }) => (
          <section key={group}>
            <h4>
              {t(`group.${group}`)} <Share of={all} />
            </h4>
            <ul>
              {people.map(({ person, ...own }) => (
                <li key={person.id}>
                  <bdi>{person.name}</bdi> <Share of={own} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </details>
    </section>
  )
}

/** How many cards, and in how many turns they came. */
function Share({ of: { cards, turns } }: { of: { cards: number; turns: number } }) {
  const { t } = useLanguage()
  const laid = t("guide.cards", { count: cards })
  return <span>{turns === 0 ? laid : t("guide.inTurns", { cards: laid, count: turns })}</span>
}
