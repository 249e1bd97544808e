import type { CSSProperties } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import type { ScaleRow, ShownScale } from "../meeting/queries/scales.ts"
import { useNames } from "../sync/react/meeting.ts"
import { at, Axis, Ends } from "./ScaleAxis.tsx"
import "./marks.css"

/** So many rows stand under one another; more stand beside each other, and their reasons are elsewhere. */
const MOST_ROWS = 12
const MOST_BLOCKS = 3

/** [K3] A row for each who gave a mark or passes, in the order of the table. */
export function Marks({ scale, opens }: { scale: ShownScale; opens: boolean }) {
  const { rows } = scale
  const blocks = Math.min(Math.ceil(rows.length / MOST_ROWS) || 1, MOST_BLOCKS)
  const each = Math.ceil(rows.length / blocks)
  const isOne = blocks === 1
  const withWhy = isOne && rows.some(({ why }) => why)
  return (
    <div
      className={["scale-blocks", opens && "opens", blocks === MOST_BLOCKS && "narrow"]
        .filter(Boolean)
        .join(" ")}
      style={{ "--blocks": blocks } as CSSProperties}
    >
      {!isOne && <Ends scale={scale} />}
      {Array.from({ length: blocks }, (_, block) => (
        <div
          key={block}
          className={withWhy ? "chart with-why" : "chart"}
          style={{ "--rows": Math.max(each, 1) } as CSSProperties}
        >
          {isOne && <Ends scale={scale} />}
          <Axis />
          <ul>
            {rows.slice(block * each, (block + 1) * each).map((row) => (
              <Row key={row.person.id} row={row} withWhy={withWhy} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function Row({
  row: { person, value, why, before },
  withWhy,
}: {
  row: ScaleRow
  withWhy: boolean
}) {
  const { t } = useLanguage()
  const then = typeof before === "number" ? before : undefined
  return (
    <li>
      <p className="name">
        <bdi>{useNames().get(person.id) ?? person.name}</bdi>
      </p>
      <div className="cell">
        {value === null ? (
          <p className="passes">
            {t("scale.noMark")}
            {then !== undefined && `, ${t("scale.wasMark", { value: then })}`}
          </p>
        ) : (
          <div className="track">
            <Mark value={value} then={then} />
          </div>
        )}
      </div>
      {withWhy && (
        <div className="why">
          <p dir="auto">{why}</p>
        </div>
      )}
    </li>
  )
}

/** Today's dot, and last time's ring with the way between them. */
function Mark({ value, then }: { value: number; then: number | undefined }) {
  if (then === undefined || then === value)
    return (
      <b className={then === undefined ? "mark now new" : "mark now both"} style={at(value)}>
        {value}
      </b>
    )
  return (
    <>
      <span
        className="mark-way"
        style={
          { ...at(Math.min(value, then), then), "--to": Math.max(value, then) } as CSSProperties
        }
      />
      <span className="mark then" style={at(then)}>
        {then}
      </span>
      <b className="mark now" style={at(value, then)}>
        {value}
      </b>
    </>
  )
}
