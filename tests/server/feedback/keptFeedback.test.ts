import { afterEach, beforeEach, expect, test } from "vitest"
import { countsOf, lookedBackOn } from "../../../server/feedback/counts.ts"
import { keepFeedback, keptFeedback } from "../../../server/feedback/keptFeedback.ts"
import { newSecret } from "../../../server/access/secrets.ts"
import { lmdbStorage } from "../../../server/storage/lmdb.ts"
import type { Storage } from "../../../server/storage/storage.ts"
import type { MeetingId } from "../../../src/meeting/ids.ts"
import { ownDirectory } from "../../support/directory.ts"

const MEETING = "m" as MeetingId
const ANSWER = { treated: 4, kept: 2, matters: 5 }

/** As whoever can open the meeting finds it: in no code. */
let storage: Storage
let directory: Awaited<ReturnType<typeof ownDirectory>>
beforeEach(async () => {
  directory = await ownDirectory()
  storage = lmdbStorage(directory.path, { syncToDisk: false })
})
afterEach(async () => {
  await storage.close()
  await directory.remove()
})

const keep = (token: string, day = "2026-11-19") =>
  keepFeedback(storage, MEETING, token, ANSWER, day)

test("[F2] with the key in hand there are answers, marks that no session leads to, and one day", async () => {
  const sessions = [newSecret(), newSecret(), newSecret()]
  for (const { secret } of sessions) expect(await keep(secret)).toBe(true)
  for (const { secret } of sessions) expect(await keep(secret, "2026-11-20")).toBe(false)
  const papers = await storage.papers(MEETING, "")
  const contents = papers.map(([, bytes]) => Buffer.from(bytes).toString())
  expect(contents.toSorted()).toEqual(
    [
      ...Array.from({ length: 3 }, () => JSON.stringify(ANSWER)),
      '"2026-11-19"',
      "true",
      "true",
      "true",
    ].toSorted(),
  )
  const names = papers.map(([name]) => name).join()
  for (const { secret, lookup } of sessions) {
    expect(names).not.toContain(lookup)
    expect(names).not.toContain(secret)
  }
})

test("[F2] what one session says in two meetings has nothing in common", async () => {
  const { secret } = newSecret()
  const other = "n" as MeetingId
  await keep(secret)
  await keepFeedback(storage, other, secret, ANSWER, "2026-11-19")
  const marks = async (meeting: MeetingId) =>
    (await storage.papers(meeting, "feedback-said/")).map(([name]) => name)
  expect(await marks(MEETING)).not.toEqual(await marks(other))
})

test("[F4] the next meeting hears the counts of this one, once three have answered", async () => {
  expect(await keptFeedback(storage, MEETING)).toEqual({ on: undefined, answers: [] })
  await keep(newSecret().secret)
  await keep(newSecret().secret)
  expect(await lookedBackOn(storage, MEETING)).toBeUndefined()
  await keep(newSecret().secret)
  const all = (rating: string) => ({ "1": 0, "2": 0, "3": 0, "4": 0, "5": 0, [rating]: 3 })
  expect(await lookedBackOn(storage, MEETING)).toEqual({
    on: "2026-11-19",
    answers: 3,
    treated: all("4"),
    kept: all("2"),
    matters: all("5"),
  })
})

test("[F3] two answers are told as two, whatever they are", () => {
  expect(countsOf([ANSWER, { ...ANSWER, text: "dit" }])).toEqual({ answers: 2 })
})
