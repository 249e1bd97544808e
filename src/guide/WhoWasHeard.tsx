import { useLanguage } from "../language/useLanguage.ts"
import { useHeard, useNames } from "../sync/react/meeting.ts"
import "./was-heard.css"

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
        <table>
          <thead>
            <tr>
              <td />
              <th scope="col">{t("guide.cards")}</th>
              <th scope="col">{t("guide.turns")}</th>
            </tr>
          </thead>
          {groups.map(({ group, people, cards, turns }) => (
            <tbody key={group}>
              <tr className="of-group">
                <th scope="rowgroup">{t(`group.${group}`)}</th>
                <td>{cards}</td>
                <td>{turns}</td>
              </tr>
              {people.map(({ person, ...own }) => (
                <tr key={person.id}>
                  <th scope="row">
                    <bdi>{person.name}</bdi>
                  </th>
                  <td>{own.cards}</td>
                  <td>{own.turns}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </details>
    </section>
  )
}
