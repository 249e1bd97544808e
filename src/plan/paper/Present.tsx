import { useLanguage } from "../../language/useLanguage.ts"
import type { Reading } from "./reading.ts"

/** Who was there, and who each is to the children. */
export function Present({ reading: { people } }: { reading: Reading }) {
  const { t } = useLanguage()
  if (people.length === 0) return null
  return (
    <section>
      <h2>{t("paper.present")}</h2>
      <ul className="plan-people">
        {people.map(({ personId, name, role, isFor }) => (
          <li key={personId}>
            <p>
              <bdi>{name}</bdi>
            </p>
            <p className="quiet small" dir="auto">
              {isFor || (role !== "other" && t(`role.${role}`))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
