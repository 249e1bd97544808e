import { createHash } from "node:crypto"
import type { MeetingId } from "../../src/meeting/ids.ts"
import type { Plan } from "../../src/meeting/queries/plan.ts"
import type { Storage } from "../storage/storage.ts"

/** Where the fixed plans of a meeting are kept: `plan/00001` holds the bytes of the first, for good. */
const PAPER = "plan/"

export function planPaper(version: number): string {
  return PAPER + String(version).padStart(5, "0")
}

/** The bytes of a fixed plan, as they were when it was fixed. */
export function fixedPlan(
  storage: Storage,
  meeting: MeetingId,
  version: number,
): Promise<Uint8Array | undefined> {
  return storage.paper(meeting, planPaper(version))
}

/** By what each version that was ever fixed is known; the first one first, and none is ever missing. */
export async function hashesOf(storage: Storage, meeting: MeetingId): Promise<string[]> {
  const plans = await storage.papers(meeting, PAPER)
  return plans.map(([, bytes]) => sha256Of(bytes))
}

/** A plan as bytes: what is kept, hashed, and served as JSON. */
export function bytesOf(plan: Plan): Buffer {
  return Buffer.from(JSON.stringify(plan))
}

/** [P14] By what a fixed version is known: the lower-case hex SHA-256 of its bytes. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex")
}
