import { useMemo } from "react"
import { encode } from "uqr"

/** A link to scan with a phone: ink on paper, with the quiet edge around it that cameras need. */
export function QrCode({
  text,
  label,
  className,
}: {
  text: string
  label: string
  className?: string
}) {
  const { size, path } = useMemo(() => drawn(text), [text])
  return (
    <svg
      className={className ?? "qr"}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      {/* Its own colours, whatever the page's are: a camera needs dark on light. */}
      <rect width={size} height={size} fill="#fffdf8" style={{ forcedColorAdjust: "none" }} />
      <path d={path} fill="#211c16" style={{ forcedColorAdjust: "none" }} />
    </svg>
  )
}

function drawn(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: "M", border: 2 })
  const squares = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  return { size, path: squares.join("") }
}
