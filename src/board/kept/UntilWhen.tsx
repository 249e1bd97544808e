import { useState } from "react"
import type { MeetingAnswer } from "../../contract/answers.ts"
import { ROUTES } from "../../contract/routes.ts"
import { useLanguage } from "../../language/useLanguage.ts"
import { useMe } from "../../sync/react/meeting.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { useAnswer } from "../../sync/react/useAnswer.ts"
import { Button, ButtonLink } from "../../ui/Button.tsx"
import { OtherDay } from "./OtherDay.tsx"

/** How often it is looked whether the facilitator chose another day meanwhile, in ms. */
const EVERY_MS = 20_000

/** On which day everything is deleted; the facilitator can choose another. */
export function UntilWhen({ planHref }: { planHref: string }) {
  const { t, date } = useLanguage()
  const { meetingId, token } = useAt()
  const { seat } = useMe()
  const route = ROUTES.meeting(meetingId)
  const { value, problem, again } = useAnswer<MeetingAnswer>(route, token, EVERY_MS)
  const [choosing, setChoosing] = useState<"not-yet" | "open" | "done">("not-yet")
  const [isChosen, setChosen] = useState(false)
  const told = value && { date: date(value.deleteAfter) }

  return (
    <>
      <p role="status">
        {told
          ? t(isChosen && choosing === "done" ? "kept.chosen" : "kept.until", told)
          : !problem && t("kept.looking")}
        {problem && t(`error.${problem}`)}
      </p>
      {problem && <Button onClick={() => void again()}>{t("kept.again")}</Button>}
      <ul className="kept-where quiet small">
        <li>{t("kept.onServer")}</li>
        <li>{t("kept.onDevice")}</li>
        <li>{t("kept.inLog")}</li>
      </ul>
      <ButtonLink sign="plan" href={planHref}>
        {t("board.toPlan")}
      </ButtonLink>
      {seat === "facilitator" &&
        value &&
        (choosing === "open" ? (
          <OtherDay
            deleteAfter={value.deleteAfter}
            onKept={() => again().then(() => setChosen(true))}
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
