import {
  FELT_PACES,
  FEWEST_ANSWERS,
  type Feedback,
  type FeedbackAnswer,
} from "../../src/contract/answers.ts"
import type { MeetingId } from "../../src/meeting/ids.ts"
import { LOOKING_BACK, RATINGS, type LookedBack } from "../../src/meeting/schema.ts"
import type { Storage } from "../storage/storage.ts"
import { keptFeedback } from "./keptFeedback.ts"

/** [F3] How often each answer was given; how many answered, and no more, until three have. */
export function countsOf(answers: readonly Feedback[]): FeedbackAnswer {
  if (answers.length < FEWEST_ANSWERS) return { answers: answers.length }
  const many = (is: (answer: Feedback) => boolean) => answers.filter(is).length
  const rated = (question: (typeof LOOKING_BACK)[number]) =>
    counted(RATINGS, (rating) => many((answer) => String(answer[question]) === rating))
  return {
    answers: answers.length,
    treated: rated("treated"),
    kept: rated("kept"),
    matters: rated("matters"),
    pace: counted(FELT_PACES, (pace) => many((answer) => answer.pace === pace)),
    texts: answers.flatMap(({ text }) => text ?? []).sort(),
  }
}

/**
 * [F4] How a meeting was looked back on, as the next one of this family shows it; undefined when fewer
 * than three have answered. `storage` is the encrypted one.
 */
export async function lookedBackOn(
  storage: Storage,
  meeting: MeetingId,
): Promise<LookedBack | undefined> {
  const { on, answers } = await keptFeedback(storage, meeting)
  const counts = countsOf(answers)
  if (on === undefined || !("treated" in counts)) return undefined
  const { pace: _pace, texts: _texts, ...rated } = counts
  return { on, ...rated }
}

function counted<Name extends string>(
  names: readonly Name[],
  many: (name: Name) => number,
): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, many(name)])) as Record<Name, number>
}
