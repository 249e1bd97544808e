import { useRef } from "react"
import { useGrowing } from "../../ui/useGrowing.ts"

interface Props {
  /** What it is, for who does not see where it stands. */
  label: string
  value: string
  /** What it is on paper. */
  as?: "h1" | "h2" | "p"
  placeholder?: string
  onWrite: (words: string) => void
}

/**
 * Words on the page, written over where they stand. What is printed is no field: that would be as high
 * as it was on the screen.
 */
export function PaperText({ label, value, as: Printed = "p", placeholder, onWrite }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  useGrowing(field, value)
  return (
    <div className={`paper-text ${Printed}`}>
      <textarea
        ref={field}
        rows={1}
        dir="auto"
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onWrite(event.target.value)}
      />
      <Printed className="printed" dir="auto">
        {value}
      </Printed>
    </div>
  )
}
