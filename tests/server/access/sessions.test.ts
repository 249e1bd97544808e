import { afterEach, beforeEach, expect, test } from "vitest"
import { MOST_SESSIONS } from "../../../server/access/sessions.ts"
import type { Session } from "../../../server/access/session.ts"
import type { MeetingId, PersonId } from "../../../src/meeting/ids.ts"
import { accessForTest, DAY_MS } from "../../support/access.ts"

const shirin = "shirin" as PersonId
const emre = "emre" as PersonId

let table: Awaited<ReturnType<typeof accessForTest>>
beforeEach(async () => {
  table = await accessForTest()
})
afterEach(() => table.remove())

const openFor = (personId: PersonId) =>
  table.sessions.open(table.meeting, { seat: "participant", personId })

async function found(token: string, meeting = table.meeting): Promise<Session | string> {
  const answer = await table.sessions.find(meeting, token)
  if (answer.is !== "in") return answer.is
  answer.release()
  return answer.session
}

test("a token finds its session", async () => {
  const { token, session } = await openFor(shirin)
  expect(session).toMatchObject({ seat: "participant", personId: shirin })
  expect(await found(token)).toEqual(session)
})

test("after a restart a token opens the meeting from the store alone, until it is let go", async () => {
  const { token, session } = await openFor(shirin)
  table.letGo()
  const again = table.anew()
  const answer = await again.sessions.find(table.meeting, token)
  expect(answer).toMatchObject({ is: "in", session })
  expect(again.keyring.of(table.meeting)).toBeDefined()
  if (answer.is === "in") answer.release()
  expect(again.keyring.of(table.meeting)).toBeUndefined()
})

test("a token serves a day and no longer, and then opens nothing on the disk either", async () => {
  const { token } = await openFor(shirin)
  table.clock.now += DAY_MS - 1
  expect(await found(token)).toMatchObject({ personId: shirin })
  table.clock.now += 1
  expect(await found(token)).toBe("unknown")
  await openFor(emre)
  expect(await table.doors.sessions(table.meeting)).toHaveLength(1)
})

test("a token that serves no more still says who it was", async () => {
  const { token } = await openFor(shirin)
  table.clock.now += 3 * DAY_MS
  await openFor(emre)
  expect(await table.sessions.personOf(table.meeting, token)).toBe(shirin)
})

test("a person has so many sessions at once, and nobody else has fewer for it", async () => {
  const wait = (person: PersonId | null) => table.sessions.wait(table.meeting, person)
  for (let count = 0; count < MOST_SESSIONS; count++) await openFor(shirin)
  expect(await wait(shirin)).toBe(DAY_MS / 1000)
  expect(await wait(emre)).toBe(0)
  expect(await wait(null)).toBe(0)
  table.clock.now += DAY_MS
  expect(await wait(shirin)).toBe(0)
})

test("ending a person's sessions ends all of theirs and nobody else's", async () => {
  const [phone, laptop, others] = [
    await openFor(shirin),
    await openFor(shirin),
    await openFor(emre),
  ]
  await table.sessions.end(table.meeting, shirin)
  expect([await found(phone.token), await found(laptop.token)]).toEqual(["unknown", "unknown"])
  expect(await found(others.token)).toMatchObject({ personId: emre })
  expect(await table.sessions.personOf(table.meeting, phone.token)).toBeUndefined()
})

test("a token of another meeting, or none, is unknown", async () => {
  const { token } = await openFor(shirin)
  const other = "other" as MeetingId
  await table.register.noteOpened(other)
  expect(await found(token, other)).toBe("unknown")
  expect(await found("")).toBe("unknown")
})

test("a meeting that is not there, and one that was deleted, are no meeting", async () => {
  const { token } = await openFor(shirin)
  const { sessions, register, meeting } = table
  expect(await sessions.find("never" as MeetingId, token)).toEqual({
    is: "no-such-meeting",
    deleted: false,
  })
  await register.strike(meeting)
  expect(await sessions.find(meeting, token)).toEqual({ is: "no-such-meeting", deleted: true })
})

test("finding a token counts as opening the meeting", async () => {
  const { token } = await openFor(shirin)
  const before = (await table.register.deleteAfter(table.meeting))!
  table.clock.now += DAY_MS / 2
  await openFor(emre)
  table.clock.now += DAY_MS / 4
  expect(await found(token)).toMatchObject({ personId: shirin })
  expect(await table.register.deleteAfter(table.meeting)).toBe(before + DAY_MS)
})
