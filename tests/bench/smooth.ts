import type { Page } from "playwright-core"

/** How smooth a page was for a while. */
export interface Smooth {
  /** The share of its frames that came within 20 ms of the one before. */
  inTime: number
  /** The longest between two frames, ms. */
  worst: number
  /** The longest that a press waited for the picture after it, ms: what INP is of so few presses. */
  inp: number
}

const IN_TIME_MS = 20

interface Watched {
  gaps: number[]
  waits: number[]
  stop: () => void
}

/** Watches a page's frames, on its own clock, while something happens. */
export async function framesOn(page: Page, act: () => Promise<unknown>): Promise<Smooth> {
  const watched = await page.evaluateHandle(watch)
  await act()
  const { gaps, waits } = await watched.evaluate((it) => {
    it.stop()
    return { gaps: it.gaps, waits: it.waits }
  })
  return {
    inTime: gaps.filter((gap) => gap <= IN_TIME_MS).length / gaps.length,
    worst: Math.max(...gaps),
    inp: Math.max(0, ...waits),
  }
}

/** Runs on the page. */
function watch(): Watched {
  const frames = {
    gaps: [] as number[],
    last: undefined as number | undefined,
    going: true,
    look(this: void, now: number) {
      if (frames.last !== undefined) frames.gaps.push(now - frames.last)
      frames.last = now
      if (frames.going) requestAnimationFrame(frames.look)
    },
  }
  requestAnimationFrame(frames.look)
  const waits: number[] = []
  const presses = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[])
      if (entry.interactionId) waits.push(entry.duration)
  })
  presses.observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit)
  return {
    gaps: frames.gaps,
    waits,
    stop() {
      frames.going = false
      presses.disconnect()
    },
  }
}
