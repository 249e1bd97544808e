import type { ScaleId } from "../meeting/ids.ts"

/** A new id that nobody else will have. Scales are read by id: this one comes after the earlier ones. */
export function newScaleId(now: number): ScaleId {
  const [one = 0, two = 0] = crypto.getRandomValues(new Uint32Array(2))
  return `${now.toString(36)}-${one.toString(36)}${two.toString(36)}` as ScaleId
}
