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

/** The newest version that was ever fixed, and by what each version is known once the server said so. */
export interface Newest {
  version: number
  sha256Of: (version: number | undefined) => string | undefined
}

/** The newest fixed version of the plan, also while the board is open again; undefined when none is. */
export function useNewest(): Newest | undefined {
  const { meetingId, token } = useMeeting()
  const { fixed } = useFacts()
  const [told, setTold] = useState<readonly string[]>([])

  useEffect(() => {
    const leaving = new AbortController()
    const asking = { token, signal: leaving.signal }
    void call<MeetingAnswer>("GET", ROUTES.meeting(meetingId), asking).then((answer) => {
      if (leaving.signal.aborted || !answer.ok) return
      setTold(answer.value.plansSha256)
    })
    return () => leaving.abort()
  }, [meetingId, token, fixed])

  const version = Math.max(fixed?.version ?? 0, told.length)
  if (version === 0) return undefined
  return { version, sha256Of: (one) => (one === undefined ? undefined : told[one - 1]) }
}
