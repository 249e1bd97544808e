import type { Feedback, FeltPace } from "../contract/answers.ts"
import type { LOOKING_BACK } from "../meeting/schema.ts"
import { begunInTab, inTab, nameIn, type BegunInTab } from "../sync/keeping.ts"
import { useMe } from "../sync/react/meeting.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import { useSource } from "../sync/react/useSource.ts"
import { newStore } from "../sync/store.ts"

/** [F5] What somebody began to answer. */
export type BegunAnswer = Partial<Pick<Feedback, (typeof LOOKING_BACK)[number]>> & {
  pace?: FeltPace | undefined
  text: string
}

/** For whoever answers here. */
export function begunAnswer(meetingId: string, me: string | null): BegunInTab<BegunAnswer> {
  return begunInTab(nameIn(meetingId, "looking-back", me))
}

/** Counts what was noted in this tab, so that whoever watches looks again at once. */
const noted = newStore(0)

/** [F1] Whether the person at this device has answered, and noting that they did; never what. */
export function useSaid(): [said: boolean, note: () => void] {
  const { meetingId } = useAt()
  const { personId } = useMe()
  const name = nameIn(meetingId, "looked-back", personId)
  const isSaid = useSource(noted, () => inTab.get(name) !== null)
  function note(): void {
    inTab.set(name, "yes")
    noted.set(noted.get() + 1)
  }
  return [isSaid, note]
}
