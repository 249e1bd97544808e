/** Wrong tries that one meeting (or the password) may see within a minute. */
const MOST = 100
const WINDOW_MS = 60_000

/**
 * Counts wrong secrets, never addresses: a whole family comes from one. What is right is not counted
 * and not held up by it.
 */
export interface Tries {
  /** Notes a wrong try. Gives 0, or the seconds to wait when there were too many before it. */
  wrong(at: string): number
  /** The seconds until another wrong try would be taken; 0 when it would be now. */
  wait(at: string): number
}

/** `now` gives ms since 1970. */
export function countTries(now: () => number): Tries {
  const wrongs = new Map<string, number[]>()

  function wait(at: string): number {
    const oldest = wrongs.get(at)?.at(-MOST)
    return oldest === undefined ? 0 : Math.max(0, Math.ceil((oldest + WINDOW_MS - now()) / 1000))
  }

  function forgetOld(): void {
    for (const [at, times] of wrongs) if ((times.at(-1) ?? 0) + WINDOW_MS < now()) wrongs.delete(at)
  }

  return {
    wait,
    wrong(at) {
      const seconds = wait(at)
      if (seconds > 0) return seconds
      forgetOld()
      wrongs.set(at, [...(wrongs.get(at) ?? []), now()].slice(-MOST))
      return 0
    },
  }
}
