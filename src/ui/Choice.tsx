import { Radios, type RadiosProps } from "./Radios.tsx"
import "./field.css"
import "./choice.css"

/** One of several, each on a paper of its own: two beside each other, or one large one a line. */
export function Choice<Value extends string>({
  big,
  ...rest
}: RadiosProps<Value> & { big?: boolean }) {
  return <Radios {...rest} className={big ? "choices big" : "choices two"} />
}
