/** A whole number below `sides`. */
export type Roll = (sides: number) => number

/**
 * Plays something by chance. When it goes wrong the error names the seed; given again, it gives the
 * same throws.
 */
export async function byChance(
  play: (roll: Roll) => Promise<void>,
  seed = Math.floor(Math.random() * 2 ** 32),
): Promise<void> {
  let state = seed
  // mulberry32
  const roll = (sides: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides)
  }
  try {
    await play(roll)
  } catch (error) {
    throw new Error(`With the seed ${seed}: ${String(error)}`, { cause: error })
  }
}
