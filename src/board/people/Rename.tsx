import { ROUTES } from "../../contract/routes.ts"
import { useLanguage } from "../../language/useLanguage.ts"
import { isRemoved, type Named } from "../../meeting/queries/people.ts"
import { call } from "../../sync/api.ts"
import { useMe } from "../../sync/react/meeting.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { PersonForm } from "./PersonForm.tsx"
import { TakeFromTable } from "./TakeFromTable.tsx"

/** Another name or role: one's own, or anybody's for the facilitator. */
export function Rename({
  person,
  onDone,
  onTaken,
}: {
  person: Named
  onDone: () => void
  /** They were taken from the table. */
  onTaken: () => void
}) {
  const { t } = useLanguage()
  const { meetingId, token } = useAt()
  const { seat, personId } = useMe()
  const route = ROUTES.person(meetingId, person.id)
  return (
    <li>
      <PersonForm
        person={person}
        act={t("board.keep")}
        send={(body) => call("PATCH", route, { token, body })}
        onDone={onDone}
      />
      {seat === "facilitator" && person.device && !isRemoved(person) && person.id !== personId && (
        <TakeFromTable person={person} onTaken={onTaken} />
      )}
    </li>
  )
}
