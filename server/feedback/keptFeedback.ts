import { hkdfSync } from "node:crypto"
import type { Feedback } from "../../src/contract/answers.ts"
import type { MeetingId } from "../../src/meeting/ids.ts"
import { newId } from "../access/secrets.ts"
import type { Storage } from "../storage/storage.ts"

/**
 * [F2] What people said when they looked back, without them. Each answer is a paper of its own under a
 * name of dice, so that the papers lie in no order in which they came. That a session has answered is
 * another paper, named by what is derived from its token: the store holds no token, so not even
 * whoever can open the meeting finds in it which session that was. No moment is kept but the day of all.
 */
const ANSWER = "feedback/"
const SAID = "feedback-said/"
const ON = "feedback-on"
const MARK_BYTES = 24

/** The day of it (`2026-11-19`) and all that was answered, in no order that tells anything. */
export interface KeptFeedback {
  on: string | undefined
  answers: Feedback[]
}

/**
 * Keeps what the session with this token answers; false when it did so before. Of one meeting one at a
 * time. `storage` is the encrypted one; `today` a day, `2026-11-19`.
 */
export async function keepFeedback(
  storage: Storage,
  meeting: MeetingId,
  token: string,
  answer: Feedback,
  today: string,
): Promise<boolean> {
  const said = SAID + markOf(meeting, token)
  if (await storage.paper(meeting, said)) return false
  const papers = { [ANSWER + newId()]: bytesOf(answer), [said]: bytesOf(true) }
  const isFirst = !(await storage.paper(meeting, ON))
  await storage.commit(meeting, { papers: { ...papers, ...(isFirst && { [ON]: bytesOf(today) }) } })
  return true
}

/** All of it; `storage` is the encrypted one. */
export async function keptFeedback(storage: Storage, meeting: MeetingId): Promise<KeptFeedback> {
  const [papers, on] = await Promise.all([
    storage.papers(meeting, ANSWER),
    storage.paper(meeting, ON),
  ])
  return {
    on: on && (JSON.parse(Buffer.from(on).toString()) as string),
    answers: papers.map(([, bytes]) => JSON.parse(Buffer.from(bytes).toString()) as Feedback),
  }
}

function bytesOf(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value))
}

function markOf(meeting: MeetingId, token: string): string {
  const secret = Buffer.from(token, "base64url")
  const mark = hkdfSync("sha256", secret, meeting, "aan-tafel looking back 1", MARK_BYTES)
  return Buffer.from(mark).toString("base64url")
}
