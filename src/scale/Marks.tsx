import { useLanguage } from "../language/useLanguage.ts"
import type { ScaleRow, ShownScale } from "../meeting/queries/scales.ts"
import { useNames } from "../sync/react/meeting.ts"
import "./marks.css"

/** [K3] Everyone's mark with their name and why: in the order of the table, and never a mean. */
export function Marks({ scale }: { scale: ShownScale }) {
  const { t } = useLanguage()
  if (scale.rows.length === 0) return <p className="quiet">{t("scale.nobody")}</p>
  return (
    <ul className="marks">
      {scale.rows.map((row) => (
        <Row key={row.person.id} row={row} />
      ))}
    </ul>
  )
}

function Row({ row: { person, value, why, before } }: { row: ScaleRow }) {
  const { t } = useLanguage()
  const name = useNames().get(person.id) ?? person.name
  return (
    <li>
      <b className="whose">
        <bdi>{name}</bdi>
      </b>
      {value === null ? (
        <span className="quiet">{t("scale.noMark")}</span>
      ) : (
        <b className="mark">{value}</b>
      )}
      {typeof before === "number" && (
        <span className="quiet small">{t("scale.wasMark", { value: before })}</span>
      )}
      {why && (
        <p className="why" dir="auto">
          {why}
        </p>
      )}
    </li>
  )
}
