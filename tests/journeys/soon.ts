import { expect } from "vitest"
import { PATIENCE_MS } from "./house.ts"

const { poll } = expect

/** Expects something that is not there yet: asked again and again until it is so. */
export const soon = <Value>(get: () => Value | Promise<Value>) =>
  poll(get, { timeout: PATIENCE_MS, interval: 25 })
