import type { CSSProperties } from "react"
import type { Scale } from "../meeting/schema.ts"

const RUNGS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** The two ends in the family's own words. */
export function Ends({ scale: { zero, ten } }: { scale: Scale }) {
  return (
    <div className="ends">
      <p dir="auto">{zero}</p>
      <p dir="auto">{ten}</p>
    </div>
  )
}

export function Axis() {
  return (
    <div className="axis">
      <div className="track">
        {RUNGS.map((rung) => (
          <span key={rung} style={at(rung)} className={rung % 10 === 0 ? "end" : undefined}>
            {rung}
          </span>
        ))}
      </div>
    </div>
  )
}

/** Where on the track something stands; a mark that travels comes from `from`. */
export function at(mark: number, from = mark): CSSProperties {
  return { "--at": mark, "--from": from } as CSSProperties
}
