import { ROUTES } from "../../contract/routes.ts"
import { useLanguage } from "../../language/useLanguage.ts"
import type { Named } from "../../meeting/queries/people.ts"
import { call, type CallProblem } from "../../sync/api.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { AskedTwice } from "../AskedTwice.tsx"

/** The facilitator ends somebody's sessions; what they said stays. */
export function TakeFromTable({ person, onTaken }: { person: Named; onTaken: () => void }) {
  const { t, rich } = useLanguage()
  const { meetingId, token } = useAt()

  async function take(): Promise<CallProblem | undefined> {
    const answer = await call("DELETE", ROUTES.person(meetingId, person.id), { token })
    if (!answer.ok) return answer.code
    onTaken()
    return undefined
  }

  return (
    <AskedTwice
      act={t("board.takeFromTable")}
      look="plain"
      sure={t("board.takeFromTableSure")}
      onSure={take}
    >
      <p>{rich("board.takeFromTableHelp", { name: <bdi>{person.name}</bdi> })}</p>
    </AskedTwice>
  )
}
