import type { Meeting } from "../document.ts"
import { isId, type ScaleId } from "../ids.ts"
import { MOST_DOTS, type Revealed } from "../schema.ts"

/** The scale that the facilitator put before everyone, as long as it stands. */
export function scaleNow({ guide, scales }: Pick<Meeting, "guide" | "scales">): ScaleId | null {
  const scale = guide.get("scale")
  return isId(scale) && scales.has(scale) ? (scale as ScaleId) : null
}

/** How many dots each may give; null while none are asked. */
export function dotsEach({ guide }: Pick<Meeting, "guide">): number | null {
  const { each } = (guide.get("dots") ?? {}) as { each?: unknown }
  const isNumber = Number.isInteger(each) && (each as number) >= 1
  return isNumber ? Math.min(each as number, MOST_DOTS) : null
}

/** What was hidden and is shown now. */
export function revealedIn({ guide }: Pick<Meeting, "guide">): Revealed {
  const { scales, dots } = (guide.get("reveal") ?? {}) as Partial<Record<keyof Revealed, unknown>>
  return {
    scales: Array.isArray(scales) ? (scales.filter(isId) as ScaleId[]) : [],
    dots: dots === true,
  }
}
