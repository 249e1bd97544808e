import { useFacts, useMe, usePeople } from "../sync/react/meeting.ts"
import { FollowUp } from "../start/FollowUp.tsx"
import { beginAsFacilitator } from "./beginAsFacilitator.ts"

/** The next meeting of this family, from the plan that was fixed here; then at its board, with its links. */
export function FollowUpHere() {
  const { fixed } = useFacts()
  const { personId } = useMe()
  const me = usePeople().find(({ id }) => id === personId)
  if (!fixed || !me) return null
  return <FollowUp version={fixed.version} name={me.name} onBegun={beginAsFacilitator} />
}
