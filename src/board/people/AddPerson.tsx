import type { AddPerson as Asked } from "../../contract/answers.ts"
import { ROUTES } from "../../contract/routes.ts"
import { useLanguage } from "../../language/useLanguage.ts"
import { call } from "../../sync/api.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { PersonForm } from "./PersonForm.tsx"

/** The facilitator gives somebody without a device a place at the table. */
export function AddPerson({ onDone }: { onDone: () => void }) {
  const { t } = useLanguage()
  const { meetingId, token } = useAt()
  return (
    <PersonForm
      person={{ name: "" }}
      act={t("board.toTable")}
      send={(body: Asked) => call("POST", ROUTES.people(meetingId), { token, body })}
      onDone={onDone}
    />
  )
}
