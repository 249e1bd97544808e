import { writeFirst } from "../meeting/commands/meeting.ts"
import { useCopy } from "../sync/react/meeting.ts"

/** Lets everybody write for themselves first, or opens the floor. */
export function useWriteFirst(): (on: boolean) => void {
  const { meeting, writer } = useCopy()
  return (on) => void writeFirst(meeting, writer(), on)
}
