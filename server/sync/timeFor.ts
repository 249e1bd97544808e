import type { ClientOwner } from "./clients.ts"
import { newAllowance } from "./pace.ts"

/**
 * What the messages of one person, on all their connections together, may cost the server of its time:
 * so many ms at once, and a second. An honest one costs a hundredth of a ms; a document that somebody
 * filled with crumbs is slow to copy, and who has it copied again and again holds everyone up.
 */
const AT_ONCE_MS = 10_000
const MS_PER_SECOND = 100

/** The server's time, for each person of one meeting. `now` in ms since 1970. */
export class TimeFor {
  private readonly allowances = new Map<ClientOwner, ReturnType<typeof newAllowance>>()

  /** Whether there is any left for somebody. */
  isLeft(owner: ClientOwner, now: number): boolean {
    return this.of(owner, now)(now, 0)
  }

  /** Notes that so many ms went to somebody. */
  spend(owner: ClientOwner, ms: number, now: number): void {
    this.of(owner, now)(now, ms)
  }

  private of(owner: ClientOwner, now: number) {
    const allowance = this.allowances.get(owner) ?? newAllowance(AT_ONCE_MS, MS_PER_SECOND, now)
    this.allowances.set(owner, allowance)
    return allowance
  }
}
