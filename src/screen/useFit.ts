import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react"
import { COLUMNS } from "../meeting/schema.ts"
import type { Step } from "./density.ts"
import { fitOf, type Fit } from "./fit.ts"
import type { Laid } from "./laid.ts"
import { measurer } from "./measure.ts"
import type { Columns } from "./useLaid.ts"
import { useSize } from "./useSize.ts"

export interface Fitted {
  /**
   * Undefined in a rendering that is only there to be measured, with all cards whole: nobody sees
   * it, because the next one follows before the browser paints.
   */
  fit: Fit | undefined
  /** Whether the board stood here before this rendering. */
  settled: boolean
}

/** How the cards on the board come into view. */
export function useFit(board: RefObject<HTMLElement | null>, laid: Columns): Fitted {
  const { size, wall } = useSize(board)
  const [fitted, setFitted] = useState<{ of: unknown; fit: Fit }>()
  const held = useRef<{ while: string; step: Step }>(undefined)
  const whole = useMemo(() => ({ laid, size }), [laid, size])

  useLayoutEffect(() => {
    if (!board.current || fitted?.of === whole) return
    const columns = COLUMNS.map((column) => laid[column])
    const fullest = Math.max(...columns.map(({ length }) => length))
    // Sizes stand until a card comes or goes, or the wall itself becomes another.
    const lying = columns.map(whoLies).join(" ") + wall
    const step = held.current?.while === lying ? held.current.step : undefined
    const fit = fitOf(measurer(board.current, columns), fullest, step)
    held.current = { while: lying, step: fit.step }
    setFitted({ of: whole, fit })
  }, [board, fitted, laid, wall, whole])

  return { fit: fitted?.of === whole ? fitted.fit : undefined, settled: fitted !== undefined }
}

/** Which cards lie in a column, in whatever order. */
function whoLies(cards: readonly Laid[]): string {
  return cards
    .map(({ id }) => id)
    .sort()
    .join()
}
