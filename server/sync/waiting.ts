import { LIMITS } from "../../src/meeting/limits.ts"
import type { Listener } from "./listener.ts"

/** Bytes that may wait to be read by all of one meeting together; or else many who read nothing fill the memory. */
const MOST_TOGETHER = 8 * LIMITS.documentBytes

/** When too much waits, lets go of whoever lets most of it wait. */
export function relieve(connections: ReadonlySet<Listener>): void {
  const all = [...connections].reduce((sum, { waiting }) => sum + waiting, 0)
  if (all <= MOST_TOGETHER) return
  const slowest = [...connections].reduce((one, other) =>
    other.waiting > one.waiting ? other : one,
  )
  slowest.end()
}
