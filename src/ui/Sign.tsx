import { DRAWINGS } from "./drawings.tsx"
import "./sign.css"

export type SignName = keyof typeof DRAWINGS

/** Signs with a direction mirror where people read from the other side. */
const TURNS: SignName[] = ["goals", "step", "back", "undo", "redo", "lookback"]

/** A sign, as large as the letters beside it. Without a label it is decoration and not read aloud. */
export function Sign({ name, label }: { name: SignName; label?: string }) {
  const className = TURNS.includes(name) ? "sign turns" : "sign"
  const said = label ? { role: "img", "aria-label": label } : { "aria-hidden": true }
  return (
    <svg className={className} viewBox="0 0 24 24" {...said}>
      {DRAWINGS[name]}
    </svg>
  )
}
