import { ROUTES } from "../../contract/routes.ts"
import { useLanguage } from "../../language/useLanguage.ts"
import type { Named } from "../../meeting/queries/people.ts"
import { call } from "../../sync/api.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { PersonForm } from "./PersonForm.tsx"

/** Another name or role: one's own, or anybody's for the facilitator. */
export function Rename({ person, onDone }: { person: Named; onDone: () => void }) {
  const { t } = useLanguage()
  const { meetingId, token } = useAt()
  const route = ROUTES.person(meetingId, person.id)
  return (
    <li>
      <PersonForm
        person={person}
        act={t("board.keep")}
        send={(body) => call("PATCH", route, { token, body })}
        onDone={onDone}
      />
    </li>
  )
}
