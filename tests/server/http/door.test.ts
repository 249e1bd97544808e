import { afterEach, beforeEach, expect, test } from "vitest"
import { ROUTES } from "../../../src/contract/routes.ts"
import { tellMeeting } from "../../../src/meeting/commands/meeting.ts"
import type { PersonId } from "../../../src/meeting/ids.ts"
import { factsOf } from "../../../src/meeting/queries/facts.ts"
import { SEATS } from "../../../src/meeting/schema.ts"
import { openApi, type Api } from "../../support/api.ts"
import { connect } from "../../support/client.ts"
import { until } from "../../support/until.ts"

const DAY_MS = 24 * 60 * 60 * 1000

let api: Api
let meeting: Awaited<ReturnType<Api["meeting"]>>
beforeEach(async () => {
  api = await openApi()
  meeting = await api.meeting()
})
afterEach(() => api.close())

test.each(SEATS)("the %s's link says what it opens, and makes nobody", async (seat) => {
  const body = { secret: meeting.secrets[seat] }
  const answer = await api.call("POST", ROUTES.door(meeting.id), { body })
  const deleteAfter = Date.parse("2026-11-22") + 181 * DAY_MS
  expect([answer.status, answer.json]).toEqual([
    200,
    { seat, deleteAfter, familyTime: false, address: "je" },
  ])
})

test("it tells the day that the facilitator set, and that it is family time", async () => {
  const facilitator = await meeting.sit("facilitator")
  await facilitator.call("PUT", ROUTES.keep(meeting.id), { days: 7 })
  await facilitator.call("PUT", ROUTES.familyTime(meeting.id), { on: true })
  for (const seat of SEATS) {
    const body = { secret: meeting.secrets[seat] }
    const answer = await api.call("POST", ROUTES.door(meeting.id), { body })
    const deleteAfter = api.clock.now + 7 * DAY_MS
    expect([answer.status, answer.json]).toEqual([
      200,
      { seat, deleteAfter, familyTime: true, address: "je" },
    ])
  }
})

test("[G8] it tells what this meeting calls people, before they are in", async () => {
  const facilitator = await meeting.sit("facilitator")
  const client = connect(api.origin, meeting.id, facilitator)
  const other = connect(api.origin, meeting.id, await meeting.sit("participant"))
  await client.synced()
  const personId = facilitator.personId as PersonId
  const writer = { seat: "facilitator", group: "professional", personId } as const
  tellMeeting(client.meeting, writer, "address", "u")
  await until("another has heard", () => factsOf(other.meeting).address === "u")
  for (const one of [client, other]) one.leave()
  await until("the room is empty", () => api.rooms() === 0)
  const body = { secret: meeting.secrets.participant }
  const answer = await api.call("POST", ROUTES.door(meeting.id), { body })
  expect(answer.json).toMatchObject({ address: "u" })
  await until("and nothing of it stays in memory", () => api.rooms() === 0)
})

test("a wrong secret is 401, and another meeting 404", async () => {
  const body = { secret: "x".repeat(43) }
  expect((await api.call("POST", ROUTES.door(meeting.id), { body })).status).toBe(401)
  expect((await api.call("POST", ROUTES.door("nergens"), { body })).status).toBe(404)
  expect((await api.call("POST", ROUTES.door(meeting.id), { body: {} })).status).toBe(400)
})
