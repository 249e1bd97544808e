import { useEffect, useState } from "react"
import type { MeetingAnswer } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import type { Plan } from "../meeting/queries/plan.ts"
import { call, type Called } from "../sync/api.ts"
import { useFacts, useMeeting, usePlan } from "../sync/react/meeting.ts"

export type PlanAt = Called<Plan> | { ok: "asking" }

/** The plan of a fixed version, or without one the live draft. */
export function usePlanAt(version: number | undefined): PlanAt {
  const { meetingId, token } = useMeeting()
  const live = usePlan()
  const [fetched, setFetched] = useState<{ version: number; answer: Called<Plan> }>()

  useEffect(() => {
    if (version === undefined) return
    const leaving = new AbortController()
    const route = `${ROUTES.planAs(meetingId, "json")}?version=${version}`
    void call<Plan>("GET", route, { token, signal: leaving.signal }).then((answer) => {
      if (!leaving.signal.aborted) setFetched({ version, answer })
    })
    return () => leaving.abort()
  }, [meetingId, token, version])

  if (version === undefined) return { ok: true, value: live }
  return fetched?.version === version ? fetched.answer : { ok: "asking" }
}

/** The newest fixed version of the plan, also while the board is open again; undefined when none is. */
export function useNewestVersion(): number | undefined {
  const { meetingId, token } = useMeeting()
  const { fixed } = useFacts()
  const [newest, setNewest] = useState<number>()

  useEffect(() => {
    if (fixed) return
    const leaving = new AbortController()
    const asking = { token, signal: leaving.signal }
    void call<MeetingAnswer>("GET", ROUTES.meeting(meetingId), asking).then((answer) => {
      if (answer.ok) setNewest(answer.value.planVersion ?? undefined)
    })
    return () => leaving.abort()
  }, [meetingId, token, fixed])

  return fixed?.version ?? newest
}
