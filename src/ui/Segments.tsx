import { Radios, type RadiosProps } from "./Radios.tsx"
import "./field.css"
import "./segments.css"

/** One of a few short words, side by side in one frame. */
export function Segments<Value extends string>(props: RadiosProps<Value>) {
  return <Radios {...props} className="segments" />
}
