import type { Knocked } from "../../src/contract/answers.ts"
import type { MeetingId } from "../../src/meeting/ids.ts"
import type { Role } from "../../src/meeting/schema.ts"
import { Problem } from "./errors.ts"
import type { Parts } from "./parts.ts"

/** Leaves a knock at a meeting's door, unless too many stand there already. */
export async function knockAt(
  { knocks }: Pick<Parts, "knocks">,
  meeting: MeetingId,
  who: { name: string; role: Role },
  by: "link" | "code",
): Promise<Knocked> {
  const left = await knocks.leave(meeting, who, by)
  if (typeof left === "number") throw new Problem("too-many-tries", { retryAfter: left })
  return left
}
