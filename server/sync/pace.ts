/**
 * An allowance that fills up again: `most` at once, then `perSecond`. Returns a question to ask before
 * using an amount of it, with the time in ms; it answers whether there is any left. Who takes more than
 * is left waits the longer for the next.
 */
export function newAllowance(
  most: number,
  perSecond: number,
  now: number,
): (now: number, amount?: number) => boolean {
  let left = most
  let last = now
  return (now, amount = 1) => {
    left = Math.min(most, left + ((now - last) / 1000) * perSecond)
    last = now
    if (left < 1) return false
    left -= amount
    return true
  }
}
