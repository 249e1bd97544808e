import { askQuestion } from "../meeting/commands/meeting.ts"
import type { Asked } from "../meeting/schema.ts"
import { useCopy } from "../sync/react/meeting.ts"

/** Puts a question before everybody, or takes it away. */
export function useAsk(): (asked: Asked | null) => void {
  const { meeting, writer } = useCopy()
  return (asked) => void askQuestion(meeting, writer(), asked)
}
