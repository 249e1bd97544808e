import { Fragment } from "react"
import "./said.css"

/** Who said it, behind the words. Names keep their own direction. */
export function Said({ names }: { names: readonly string[] }) {
  return (
    <span className="said">
      <Names names={names} />
    </span>
  )
}

/** Names behind one another, each in its own direction. */
export function Names({ names }: { names: readonly string[] }) {
  return names.map((name, index) => (
    <Fragment key={`${index} ${name}`}>
      {index > 0 && ", "}
      <bdi>{name}</bdi>
    </Fragment>
  ))
}
