import { LIMITS } from "../meeting/limits.ts"

/** A plan as somebody kept it, to begin the next meeting from. */
export interface KeptPlan {
  /** What the file holds; the server reads it anew, and takes what it knows. */
  plan: object
  title: string
  /** The day of that meeting, `2026-11-19`, or the moment at which it was fixed; null when neither is told. */
  on: string | number | null
}

/** Why a file is no plan to go on with. */
export type NoPlan = "notAPlan" | "planTooLarge" | "planOfOne"

/** Reads a file that somebody chose. Nothing of it is sent yet. */
export async function planIn(file: File): Promise<KeptPlan | NoPlan> {
  if (file.size > LIMITS.planBytes) return "planTooLarge"
  const plan = await file.text().then(objectIn, () => undefined)
  const { people, goals, steps, copyFor, title, heldOn, fixedAt } = plan ?? {}
  if (!plan || ![people, goals, steps].every(Array.isArray)) return "notAPlan"
  if (copyFor !== undefined) return "planOfOne"
  const on = typeof heldOn === "string" ? heldOn : typeof fixedAt === "number" ? fixedAt : null
  return { plan, title: typeof title === "string" ? title : "", on }
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === "object" && value !== null
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}
