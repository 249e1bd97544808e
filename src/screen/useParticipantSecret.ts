import { useCallback, useState, useSyncExternalStore } from "react"
import type { DoorAnswer } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import { participantLinkHere } from "../sync/identity.ts"
import { usePolling } from "../sync/react/usePolling.ts"
import { participantSecret, secretIn } from "../sync/secret.ts"
import { watchDevice } from "./watchDevice.ts"

/** How often the wall asks whether what it shows still opens the meeting, in ms. */
const EVERY_MS = 60_000

/**
 * The secret that the wall shows as a code: the one it was opened with, or a newer one that the
 * facilitator made on the same device. `works` is false once the server says that it opens nothing;
 * then it is not asked again, for wrong secrets are counted.
 */
export function useParticipantSecret(): { secret: string | undefined; works: boolean } {
  const { meetingId } = useAt()
  const newest = useCallback(() => {
    const link = participantLinkHere(meetingId, Date.now())
    return link ? secretIn(link) : participantSecret(meetingId)
  }, [meetingId])
  const secret = useSyncExternalStore(watchDevice, newest)
  const [wrong, setWrong] = useState<string>()
  const works = secret !== wrong
  const route = secret && works ? ROUTES.door(meetingId) : undefined
  usePolling<DoorAnswer>({ route, body: { secret }, everyMs: EVERY_MS }, (answer) => {
    if (!answer.ok && answer.code === "wrong-secret") setWrong(secret)
  })
  return { secret, works }
}
