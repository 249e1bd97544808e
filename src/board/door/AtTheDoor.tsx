import { createContext, use, useState, type ReactNode } from "react"
import type { Waiting } from "../../contract/answers.ts"
import { ROUTES } from "../../contract/routes.ts"
import { useMe } from "../../sync/react/meeting.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { usePolling } from "../../sync/react/usePolling.ts"

/** How often the facilitator's page looks who stands at the door, in ms. */
const EVERY_MS = 3_000

interface Door {
  /** Who waits for an answer, the longest first. */
  outside: readonly Waiting[]
  /** This knock was answered. */
  onAnswered: (knockId: string) => void
}

const DoorContext = createContext<Door | null>(null)

/** Who stands at the door; null for everybody but the facilitator. */
export const useDoor = () => use(DoorContext)

/** Looks who stands at the door, once for all the places that show it. For the facilitator alone. */
export function AtTheDoor({ children }: { children: ReactNode }) {
  const { meetingId, token } = useAt()
  const isFacilitator = useMe().seat === "facilitator"
  const [waiting, setWaiting] = useState<readonly Waiting[]>([])
  const [answered, setAnswered] = useState<readonly string[]>([])
  const route = isFacilitator ? ROUTES.waiting(meetingId) : undefined
  usePolling<Waiting[]>({ route, token, everyMs: EVERY_MS }, (answer) => {
    if (answer.ok) setWaiting(answer.value)
  })
  const outside = waiting.filter(({ knockId }) => !answered.includes(knockId))
  const onAnswered = (knockId: string) => setAnswered((before) => [...before, knockId])
  return (
    <DoorContext value={isFacilitator ? { outside, onAnswered } : null}>{children}</DoorContext>
  )
}
