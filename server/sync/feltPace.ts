import { PACES, type Pace, type PaceAnswer } from "../../src/contract/answers.ts"
import type { PersonId } from "../../src/meeting/ids.ts"

/** What somebody said of the pace is over after this long. */
const HOLDS_MS = 10 * 60 * 1000

/** [T1] Who finds that it goes too slow or too fast: in the memory of the room alone. Times in ms since 1970. */
export class FeltPace {
  private readonly said = new Map<PersonId, { pace: Pace; at: number }>()

  /** Says it for one person; null takes it back. */
  say(person: PersonId, pace: Pace | null, now: number): void {
    if (pace) this.said.set(person, { pace, at: now })
    else this.said.delete(person)
  }

  /** How many of these people find so now. */
  count(people: readonly PersonId[], now: number): PaceAnswer {
    const holding = people.flatMap((person) => {
      const said = this.said.get(person)
      return said && now - said.at < HOLDS_MS ? said.pace : []
    })
    const many = (pace: Pace) => holding.filter((one) => one === pace).length
    return Object.fromEntries(PACES.map((pace) => [pace, many(pace)])) as PaceAnswer
  }
}
