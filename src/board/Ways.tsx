import type { BoardProps } from "./Board.tsx"
import { ToAnswer } from "./ToAnswer.tsx"
import { ToDots } from "./ToDots.tsx"
import { ToScale } from "./ToScale.tsx"

/** What everyone is asked besides writing: mostly nothing, and seldom more than one thing. */
export function Ways({ scale, dots, planHref }: Pick<BoardProps, "scale" | "dots" | "planHref">) {
  return (
    <div className="asked-of-all">
      <ToScale scale={scale} />
      <ToDots dots={dots} />
      <ToAnswer planHref={planHref} />
    </div>
  )
}
