import type { FeedbackAnswer } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import type { Plan } from "../meeting/queries/plan.ts"
import type { LookedBack } from "../meeting/schema.ts"
import { call, type Called } from "../sync/api.ts"

/**
 * The fixed plan of a meeting that is still kept, with how that meeting was looked back on, where
 * enough people did: counts, and nothing of anybody.
 */
export async function planToGoOnWith(
  { meetingId, token }: { meetingId: string; token: string },
  version: number,
): Promise<Called<Plan>> {
  const route = `${ROUTES.planAs(meetingId, "json")}?version=${version}`
  const plan = await call<Plan>("GET", route, { token })
  if (!plan.ok) return plan
  const counts = await call<FeedbackAnswer>("GET", ROUTES.feedback(meetingId), { token })
  const { heldOn, fixedAt, lookedBack } = plan.value
  const on = heldOn ?? (fixedAt === null ? null : new Date(fixedAt).toISOString().slice(0, 10))
  // Without them the meeting begins as well.
  if (!counts.ok || !("treated" in counts.value) || on === null) return plan
  const { answers, treated, kept, matters } = counts.value
  const now: LookedBack = { on, answers, treated, kept, matters }
  return { ok: true, value: { ...plan.value, lookedBack: [...(lookedBack ?? []), now].slice(-20) } }
}
