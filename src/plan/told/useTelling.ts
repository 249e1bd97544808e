import { useState } from "react"
import { tellMeeting, type Told } from "../../meeting/commands/meeting.ts"
import type { Outcome, Refusal } from "../../meeting/commands/outcome.ts"
import { useCopy } from "../../sync/react/meeting.ts"

/** Writes one part of what the plan says besides its cards, at once. */
export type Tell = <Key extends keyof Told>(key: Key, value: Told[Key]) => Outcome

/** [P13] With what was refused last, until something is taken again. */
export function useTelling(): { tell: Tell; refusal: Refusal | undefined } {
  const { meeting, writer } = useCopy()
  const [refusal, setRefusal] = useState<Refusal>()
  return {
    refusal,
    tell(key, value) {
      const outcome = tellMeeting(meeting, writer(), key, value)
      setRefusal(outcome.done ? undefined : outcome.because)
      return outcome
    },
  }
}
