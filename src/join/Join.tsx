import { useState } from "react"
import type { Knocked, Session } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import type { Seat } from "../meeting/schema.ts"
import { call, type CallProblem } from "../sync/api.ts"
import { forgetKnock, keepKnock, keptKnock } from "../sync/knock.ts"
import { useAbout } from "../sync/react/useAbout.ts"
import { Waiting } from "./Waiting.tsx"
import { WhoForm, type Who } from "./WhoForm.tsx"

interface Props {
  meetingId: string
  secret: string
  /** What the link opens: at the facilitator's nobody is asked for a role. */
  seat: Seat
  onJoined: (session: Session) => void
  /** The link no longer opens this meeting. */
  onWrongLink: () => void
}

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Joining: a name and a role on one screen, nothing else is asked. Where the facilitator lets people
 * in one by one, it is knocking.
 */
export function Join({ meetingId, secret, seat, onJoined, onWrongLink }: Props) {
  const { t, date } = useLanguage()
  const about = useAbout()
  const forFacilitator = seat === "facilitator"
  const [today] = useState(() => Date.now())
  const [who, setWho] = useState<Partial<Who>>(forFacilitator ? { role: "other" } : {})
  const [knock, setKnock] = useState<Knocked | undefined>(() => keptKnock({ meetingId }))

  async function join(me: Who): Promise<CallProblem | undefined> {
    const body = { secret, ...me }
    const answer = await call<Session | Knocked>("POST", ROUTES.sessions(meetingId), { body })
    if (!answer.ok) {
      if (answer.code !== "wrong-secret" && answer.code !== "no-such-meeting") return answer.code
      onWrongLink()
    } else if ("knockId" in answer.value) {
      keepKnock({ meetingId }, answer.value)
      setKnock(answer.value)
    } else onJoined(answer.value)
    return undefined
  }

  function leaveDoor() {
    forgetKnock({ meetingId })
    setKnock(undefined)
  }

  if (knock)
    return (
      <Waiting
        knock={knock}
        onAgain={leaveDoor}
        onAdmitted={({ token, seat, personId, expiresAt }) => {
          forgetKnock({ meetingId })
          onJoined({ token, seat, personId, expiresAt })
        }}
      />
    )
  return (
    <WhoForm
      who={who}
      onWho={setWho}
      title={t(forFacilitator ? "join.forFacilitator" : "join.title")}
      asksRole={!forFacilitator}
      note={
        <>
          {t("join.note")}{" "}
          {about && t("join.deleted", { date: date(today + about.keepDays * DAY_MS, "plain") })}
        </>
      }
      go={t("join.go")}
      onSend={join}
    />
  )
}
