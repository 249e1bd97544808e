import { LIMITS } from "../../src/meeting/limits.ts"

/**
 * How fast one connection may send: bursts up to `messageBurst`, then `messagesPerSecond`. Returns a
 * question to ask for each message, with the time in ms; it answers whether that message is in time.
 */
export function newPace(now: number): (now: number) => boolean {
  let left: number = LIMITS.messageBurst
  let last = now
  return (now) => {
    left = Math.min(LIMITS.messageBurst, left + ((now - last) / 1000) * LIMITS.messagesPerSecond)
    last = now
    if (left < 1) return false
    left -= 1
    return true
  }
}
