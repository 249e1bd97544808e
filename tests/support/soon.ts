import { vi } from "vitest"

/** Waits until this is so, however long that takes on a machine that does other things too. */
export const soon = <Answer>(ask: () => Answer | Promise<Answer>): Promise<Answer> =>
  vi.waitFor(ask, { timeout: 60_000, interval: 10 })
