import { Fragment } from "react"
import type { BoardProps } from "./boardProps.ts"
import { useDesk } from "./desk.ts"
import { ToAnswer } from "./ToAnswer.tsx"

/** What everyone is asked besides writing: mostly nothing, and seldom more than one thing. */
export function Ways({ asks = [], planHref }: Pick<BoardProps, "asks" | "planHref">) {
  const { open } = useDesk()
  return (
    <div className="asked-of-all">
      {asks.map(({ name, isAsked, way }) => (
        <Fragment key={name}>{isAsked && way(() => open({ is: "asked", name }))}</Fragment>
      ))}
      <ToAnswer planHref={planHref} />
    </div>
  )
}
