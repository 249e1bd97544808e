import type { MeetingId } from "../../src/meeting/ids.ts"
import type { Seat } from "../../src/meeting/schema.ts"
import { Problem } from "./errors.ts"
import type { Parts } from "./parts.ts"

/** The seat and key that a secret opens. Only wrong secrets count towards the limit. */
export async function openLink(
  { links, register, tries }: Parts,
  meetingId: MeetingId,
  secret: string,
): Promise<{ seat: Seat; key: Uint8Array }> {
  const opened = await links.open(meetingId, secret)
  if (opened) return opened
  if ((await register.standing(meetingId)) !== "here") throw new Problem("no-such-meeting")
  const retryAfter = tries.wrong(meetingId)
  throw retryAfter > 0 ? new Problem("too-many-tries", { retryAfter }) : new Problem("wrong-secret")
}
