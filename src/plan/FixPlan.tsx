import { useState } from "react"
import type { FixedAnswer } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { call } from "../sync/api.ts"
import { useFacts, useMeeting, useParticulars, usePlan } from "../sync/react/meeting.ts"
import { useOneCall } from "../sync/react/useOneCall.ts"
import { Button } from "../ui/Button.tsx"
import { Field } from "../ui/Field.tsx"
import { Sheet } from "../ui/Sheet.tsx"

/** The facilitator fixes the plan, after reading in plain words what that does. */
export function FixPlan({ autoFocus }: { autoFocus: boolean }) {
  const { t } = useLanguage()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button look="main" big autoFocus={autoFocus} onClick={() => setAsking(true)}>
        {t("plan.fix")}
      </Button>
      {asking && <AskToFix onClose={() => setAsking(false)} />}
    </>
  )
}

function AskToFix({ onClose }: { onClose: () => void }) {
  const { t, list } = useLanguage()
  const { meetingId, token } = useMeeting()
  const notAsked = usePlan().agreements.filter(({ answer }) => answer === null)
  const facts = useFacts()
  const [reviewOn, setReviewOn] = useState(useParticulars().reviewOn ?? "")
  const { scale, dots, revealed } = facts
  // What people gave and nobody has shown is no part of the plan.
  const isWaiting =
    (scale !== null && !revealed.scales.includes(scale)) || (dots !== null && !revealed.dots)
  const { busy, problem, go } = useOneCall()

  async function fix() {
    const body = reviewOn ? { reviewOn } : {}
    const answer = await go(() =>
      call<FixedAnswer>("POST", ROUTES.plan(meetingId), { token, body }),
    )
    if (answer && (answer.ok || answer.code === "board-closed")) onClose()
  }

  return (
    <Sheet title={t("plan.fix")} closeLabel={t("app.close")} onClose={onClose}>
      <p>{t("plan.fixHelp")}</p>
      {isWaiting && <p>{t("plan.fixWaits")}</p>}
      {notAsked.length > 0 && (
        <p>{t("aloud.notAsked", { names: list(notAsked.map(({ name }) => name)) })}</p>
      )}
      <Field
        label={t("plan.reviewOn")}
        hint={t("plan.reviewHint")}
        type="date"
        value={reviewOn}
        onChange={(event) => setReviewOn(event.target.value)}
      />
      <p className="field-problem" role="status">
        {problem && t(`error.${problem}`)}
      </p>
      <div className="plan-sure">
        <Button onClick={onClose}>{t("app.cancel")}</Button>
        <Button look="main" aria-busy={busy} onClick={() => void fix()}>
          {t("plan.fix")}
        </Button>
      </div>
    </Sheet>
  )
}
