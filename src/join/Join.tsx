import { useDeferredValue, useState } from "react"
import type { Knocked, Session } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import type { Seat } from "../meeting/schema.ts"
import { call, type Called, type CallProblem } from "../sync/api.ts"
import { forgetHopeful, keepHopeful, keptHopeful } from "../sync/hopeful.ts"
import { forgetKnock, keepKnock, keptKnock } from "../sync/knock.ts"
import { OutsideFamilyTime } from "./OutsideFamilyTime.tsx"
import { Waiting } from "./Waiting.tsx"
import { WhoForm, type Who } from "./WhoForm.tsx"

interface Props {
  meetingId: string
  secret: string
  /** What the link opens: at the facilitator's nobody is asked for a role. */
  seat: Seat
  /** When everything of the meeting is deleted, ms since 1970. */
  deleteAfter: number
  onJoined: (session: Session) => void
  /** The link no longer opens this meeting. */
  onWrongLink: (because: "wrong-secret" | "no-such-meeting") => void
}

/** What passes by itself: whoever waits goes on waiting. */
const PASSES: CallProblem[] = ["offline", "internal", "not-saving"]

/**
 * Joining: a name and a role on one screen, nothing else is asked. Where the facilitator lets people
 * in one by one, it is knocking.
 */
export function Join(props: Props) {
  const { meetingId, secret, seat, deleteAfter, onJoined, onWrongLink } = props
  const { t, date } = useLanguage()
  // A browser's first date takes a slow phone a quarter of a second: the form is there before it.
  const until = useDeferredValue(deleteAfter, null)
  const forFacilitator = seat === "facilitator"
  const [who, setWho] = useState<Partial<Who>>(forFacilitator ? { role: "other" } : {})
  const [knock, setKnock] = useState<Knocked | undefined>(() => keptKnock({ meetingId }))

  const [hopeful, setHopeful] = useState(() => keptHopeful(meetingId))

  async function join(me: Who): Promise<CallProblem | undefined> {
    const body = { secret, ...me }
    return hear(me, await call("POST", ROUTES.sessions(meetingId), { body }))
  }

  /** Goes where an answer leads; gives what is to be told instead. */
  function hear(me: Who, answer: Called<Session | Knocked>): CallProblem | undefined {
    if (!answer.ok && answer.code === "family-time") {
      keepHopeful(meetingId, me)
      setHopeful(me)
    } else if (!answer.ok) {
      if (answer.code !== "wrong-secret" && answer.code !== "no-such-meeting") return answer.code
      onWrongLink(answer.code)
    } else {
      stopWaiting()
      if ("knockId" in answer.value) {
        keepKnock({ meetingId }, answer.value)
        setKnock(answer.value)
      } else onJoined(answer.value)
    }
    return undefined
  }

  function changeWho() {
    setWho(hopeful ?? who)
    stopWaiting()
  }

  function stopWaiting() {
    forgetHopeful(meetingId)
    setHopeful(undefined)
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
  if (hopeful)
    return (
      <OutsideFamilyTime
        meetingId={meetingId}
        asking={{ secret, ...hopeful }}
        onAnswer={(answer) => {
          const because = hear(hopeful, answer)
          if (because && !PASSES.includes(because)) changeWho()
        }}
        onChange={changeWho}
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
          {t("join.note")} {until !== null && t("join.deleted", { date: date(until, "plain") })}
        </>
      }
      go={t("join.go")}
      onSend={join}
    />
  )
}
