import { expect } from "vitest"

/** How long a page may take to come to something before a journey gives up; not how long it should. */
export const PATIENCE_MS = 20_000

/** Expects something that is not there yet: asked again and again until it is so. */
export function soon<Value>(get: () => Value | Promise<Value>) {
  return expect.poll(get, { timeout: PATIENCE_MS, interval: 25 })
}
