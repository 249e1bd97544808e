import { useLanguage } from "../../language/useLanguage.ts"
import type { Plan } from "../../meeting/queries/plan.ts"
import { marksOf } from "./marksOf.ts"
import type { Reading } from "./reading.ts"

/** The same numbers as the lines show, as a table: read aloud, not shown. */
export function MarksTable({
  scale,
  reading: { plan, people, names },
}: {
  scale: Plan["scales"][number]
  reading: Reading
}) {
  const { t, date } = useLanguage()
  const { before = [], id } = scale
  const gave = people.filter(({ personId }) =>
    plan.scores.some((one) => one.scale === id && one.personId === personId),
  )
  return (
    <div className="unseen">
      <table>
        <caption>{t("paper.marks")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("paper.person")}</th>
            {/* Two of them may have been on one day. */}
            {before.map(({ on }, index) => (
              <th key={index} scope="col">
                {date(on, "plain")}
              </th>
            ))}
            <th scope="col">{t("paper.today")}</th>
          </tr>
        </thead>
        <tbody>
          {gave.map((person) => (
            <tr key={person.personId}>
              <th scope="row">{names([person])}</th>
              {marksOf(plan, scale, person.personId).map((mark, index) => (
                <td key={index}>{mark ?? t("paper.noMark")}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
