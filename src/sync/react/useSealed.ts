import { useEffect } from "react"
import type { SealedAnswer } from "../../contract/answers.ts"
import { ROUTES } from "../../contract/routes.ts"
import { sealingOf, type Sealing } from "../sealed.ts"
import { useAt } from "./MeetingProvider.tsx"
import { useFacts, useMe } from "./meeting.ts"
import { usePolling } from "./usePolling.ts"
import { useSource } from "./useSource.ts"

/** How long after an answer the facilitator's page asks again who has given, in ms. */
const WHO_MS = 3_000

interface Sealed extends Pick<Sealing, "give" | "keeping" | "knows"> {
  /** What the server has, with what is on its way to it; undefined while there is nothing of either. */
  marks: SealedAnswer | undefined
}

/**
 * What this person gave and nobody else sees yet. With `watch`, which is for the facilitator, who has
 * given is asked again and again.
 */
export function useSealed(watch?: "watch"): Sealed {
  const { meetingId, token } = useAt()
  const { personId } = useMe()
  const sealing = sealingOf(meetingId, token, personId ?? "")
  const marks = useSource(sealing.marks)
  useSource(sealing.unkept)
  const { dots, revealed } = useFacts()
  const round = JSON.stringify([dots, revealed])
  useEffect(() => void sealing.ask(round), [sealing, round])
  const route = watch && ROUTES.sealed(meetingId)
  usePolling<SealedAnswer>({ route, token, everyMs: WHO_MS }, (answer) => {
    if (answer.ok) sealing.hear(answer.value)
  })
  const { give, keeping, knows } = sealing
  return { marks, give, keeping, knows }
}
