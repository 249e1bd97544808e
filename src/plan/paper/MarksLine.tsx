/** In the units of the drawing: between two meetings, for one point of the scale, and around it all. */
const APART = 44
const POINT = 3
const EDGE = 8
const TEN = 10

/** One person's numbers over the meetings, as a line: earlier ones are rings, today's is a dot. */
export function MarksLine({ marks }: { marks: readonly (number | null)[] }) {
  const at = (index: number, value: number) => ({
    x: EDGE + index * APART,
    y: EDGE + (TEN - value) * POINT,
  })
  const points = marks.flatMap((value, index) =>
    value === null ? [] : [{ ...at(index, value), index }],
  )
  const width = 2 * EDGE + (marks.length - 1) * APART
  const height = 2 * EDGE + TEN * POINT
  return (
    <svg
      className="marks-line"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {[0, TEN].map((end) => (
        <line key={end} className="end" x1={0} x2={width} y1={at(0, end).y} y2={at(0, end).y} />
      ))}
      {points.slice(1).map((to, index) => {
        const from = points[index]
        // Where somebody gave no number, nothing is drawn as if they had.
        if (!from || to.index !== from.index + 1) return null
        return <line key={to.index} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      })}
      {points.map(({ x, y, index }) => (
        <circle
          key={index}
          className={index === marks.length - 1 ? "now" : undefined}
          cx={x}
          cy={y}
          r={5}
        />
      ))}
    </svg>
  )
}
