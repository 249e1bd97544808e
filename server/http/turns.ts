import type { MeetingId } from "../../src/meeting/ids.ts"

/** See `takeTurns`. */
export type InTurn = <Answer>(meeting: MeetingId, act: () => Promise<Answer>) => Promise<Answer>

/** Makes those who ask something of one meeting wait for one another. */
export function takeTurns(): InTurn {
  const last = new Map<MeetingId, Promise<unknown>>()
  return async (meeting, act) => {
    const before = last.get(meeting) ?? Promise.resolve()
    const mine = before.then(act, act)
    last.set(meeting, mine)
    try {
      return await mine
    } finally {
      if (last.get(meeting) === mine) last.delete(meeting)
    }
  }
}
