import "./dots.css"

interface Props {
  /** Filled ones: given. */
  given: number
  /** Rings: still to be given. */
  left?: number
  /** How it is read aloud; without it, it is decoration. */
  label?: string
}

/** Dots as people give them to a card: drawn, and never a number. */
export function Dots({ given, left = 0, label }: Props) {
  const said = label ? { role: "img", "aria-label": label } : { "aria-hidden": true }
  return (
    <span className="dots" {...said}>
      {Array.from({ length: given + left }, (_, index) => (
        <i key={index} className={index < given ? "given" : undefined} />
      ))}
    </span>
  )
}
