import { createContext, use, useEffect, useState, type ReactNode } from "react"
import type { Waiting } from "../../contract/answers.ts"
import { ROUTES } from "../../contract/routes.ts"
import { useMe } from "../../sync/react/meeting.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { usePolling } from "../../sync/react/usePolling.ts"

/** How often the facilitator's page looks who stands at the door, in ms. */
const EVERY_MS = 3_000

/**
 * So long after somebody went from the door the others take no press, in ms: their slips have moved,
 * and the second press of a double one was meant for another.
 */
const RESTS_MS = 1_000

interface Door {
  /** Who waits for an answer, the longest first. */
  outside: readonly Waiting[]
  /** Whether their slips moved just now. */
  rests: boolean
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
  const [rests, rest] = useState(false)
  const outside = waiting.filter(({ knockId }) => !answered.includes(knockId))
  const route = isFacilitator ? ROUTES.waiting(meetingId) : undefined
  usePolling<Waiting[]>({ route, token, everyMs: EVERY_MS }, (answer) => {
    if (!answer.ok) return
    const now = new Set(answer.value.map(({ knockId }) => knockId))
    if (outside.some(({ knockId }) => !now.has(knockId))) rest(true)
    setWaiting(answer.value)
  })
  useEffect(() => {
    if (!rests) return
    const timer = setTimeout(() => rest(false), RESTS_MS)
    return () => clearTimeout(timer)
  }, [rests])
  const onAnswered = (knockId: string) => {
    setAnswered((before) => [...before, knockId])
    rest(true)
  }
  return (
    <DoorContext value={isFacilitator ? { outside, rests, onAnswered } : null}>
      {children}
    </DoorContext>
  )
}
