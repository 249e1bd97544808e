import { useState } from "react"
import type { MeetingAnswer } from "../../contract/answers.ts"
import { ROUTES } from "../../contract/routes.ts"
import { useLanguage } from "../../language/useLanguage.ts"
import { useMe } from "../../sync/react/meeting.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { useAnswer } from "../../sync/react/useAnswer.ts"
import { Button, ButtonLink } from "../../ui/Button.tsx"
import { OtherDay } from "./OtherDay.tsx"

/** On which day everything is deleted; the facilitator can choose another. */
export function UntilWhen({ planHref }: { planHref: string }) {
  const { t, date } = useLanguage()
  const { meetingId, token } = useAt()
  const { seat } = useMe()
  const { value, problem, again } = useAnswer<MeetingAnswer>(ROUTES.meeting(meetingId), token)
  const [choosing, setChoosing] = useState<"not-yet" | "open" | "done">("not-yet")

  return (
    <>
      <p role="status">
        {value ? t("kept.until", { date: date(value.deleteAfter) }) : !problem && t("kept.looking")}
        {problem && t(`error.${problem}`)}
      </p>
      {problem && <Button onClick={() => void again()}>{t("kept.again")}</Button>}
      <p className="quiet small">{t("kept.what")}</p>
      <ButtonLink sign="plan" href={planHref}>
        {t("board.toPlan")}
      </ButtonLink>
      {seat === "facilitator" &&
        value &&
        (choosing === "open" ? (
          <OtherDay
            deleteAfter={value.deleteAfter}
            onKept={() => void again()}
            onDone={() => setChoosing("done")}
          />
        ) : (
          <Button autoFocus={choosing === "done"} onClick={() => setChoosing("open")}>
            {t("kept.otherDay")}
          </Button>
        ))}
    </>
  )
}
