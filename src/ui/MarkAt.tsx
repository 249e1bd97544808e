import { Sign } from "./Sign.tsx"
import "./mark-at.css"

/** The mark of Aan Tafel: two large dots and a small one behind a table. The name is the same in every language. */
export function MarkAt() {
  const name = "Aan Tafel"
  return (
    <span className="mark-at">
      <Sign name="table" />
      {name}
    </span>
  )
}
