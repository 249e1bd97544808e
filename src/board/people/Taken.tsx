import type { MeetingAnswer } from "../../contract/answers.ts"
import { ROUTES } from "../../contract/routes.ts"
import { useLanguage } from "../../language/useLanguage.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { useAnswer } from "../../sync/react/useAnswer.ts"
import { Button } from "../../ui/Button.tsx"
import { useDesk } from "../desk.ts"

/** Somebody was taken from the table just now: what that means, and what may have to be done next. */
export function Taken({ name }: { name: string }) {
  const { t, rich } = useLanguage()
  const { open } = useDesk()
  const { meetingId, token } = useAt()
  const { value } = useAnswer<MeetingAnswer>(ROUTES.meeting(meetingId), token)
  const told = value?.admission === "ask" ? "board.takenNowAsk" : "board.takenNow"
  return (
    <div className="just-taken">
      <p role="status">{rich(told, { name: <bdi>{name}</bdi> })}</p>
      <Button sign="door" autoFocus onClick={() => open({ is: "invite", at: "new-link" })}>
        {t("board.toNewLink")}
      </Button>
    </div>
  )
}
