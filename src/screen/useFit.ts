import { useLayoutEffect, useMemo, useState, type RefObject } from "react"
import { COLUMNS } from "../meeting/schema.ts"
import { isIndex, type Step } from "./density.ts"
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
  /** The step of the fit, or the one that will stand unless it does not do any more. */
  step: Step | undefined
  /** Whether the board stood here before this rendering. */
  settled: boolean
}

/** How the cards on the board come into view. */
export function useFit(boardRef: RefObject<HTMLElement | null>, laid: Columns): Fitted {
  const { size, wall } = useSize(boardRef)
  const [fitted, setFitted] = useState<{ to: To; fit: Fit }>()
  const to = useMemo(() => toFit(laid, size, wall), [laid, size, wall])
  const fit = fitted && stillFits(fitted, to) ? fitted.fit : undefined
  const step = fitted?.to.lying === to.lying ? fitted.fit.step : undefined
  const isFitted = fit !== undefined

  useLayoutEffect(() => {
    if (isFitted || !boardRef.current) return
    const columns = COLUMNS.map((column) => laid[column])
    const fullest = Math.max(...columns.map(({ length }) => length))
    const fit = fitOf(measurer(boardRef.current, columns), fullest, step)
    setFitted({ to, fit })
  }, [boardRef, isFitted, laid, step, to])

  return { fit, step, settled: fitted !== undefined }
}

/** What a fit depends on. */
interface To {
  laid: Columns
  size: string
  /** Which cards lie in each column, on which wall: sizes stand until that changes. */
  lying: string
  /** The rows of an index: in each, one line. */
  rows: string
}

function toFit(laid: Columns, size: string, wall: string): To {
  const inColumns = (told: (cards: readonly Laid[]) => string[]) =>
    COLUMNS.map((column) => told(laid[column]).join()).join(" ")
  return {
    laid,
    size,
    lying: inColumns((cards) => cards.map(({ id }) => id).sort()) + wall,
    rows: inColumns((cards) => cards.map(({ id, kind }) => kind + id)) + size,
  }
}

/** Words that change change nothing where every card is one line. */
function stillFits({ to, fit }: { to: To; fit: Fit }, now: To): boolean {
  if (isIndex(fit.step)) return to.rows === now.rows
  return to.laid === now.laid && to.size === now.size
}
