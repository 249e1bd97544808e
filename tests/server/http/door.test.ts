import { afterEach, beforeEach, expect, test } from "vitest"
import { ROUTES } from "../../../src/contract/routes.ts"
import { SEATS } from "../../../src/meeting/schema.ts"
import { openApi, type Api } from "../../support/api.ts"

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
  expect([answer.status, answer.json]).toEqual([200, { seat, deleteAfter, familyTime: false }])
})

test("it tells the day that the facilitator set, and that it is family time", async () => {
  const facilitator = await meeting.sit("facilitator")
  await facilitator.call("PUT", ROUTES.keep(meeting.id), { days: 7 })
  await facilitator.call("PUT", ROUTES.familyTime(meeting.id), { on: true })
  for (const seat of SEATS) {
    const body = { secret: meeting.secrets[seat] }
    const answer = await api.call("POST", ROUTES.door(meeting.id), { body })
    const deleteAfter = api.clock.now + 7 * DAY_MS
    expect([answer.status, answer.json]).toEqual([200, { seat, deleteAfter, familyTime: true }])
  }
})

test("a wrong secret is 401, and another meeting 404", async () => {
  const body = { secret: "x".repeat(43) }
  expect((await api.call("POST", ROUTES.door(meeting.id), { body })).status).toBe(401)
  expect((await api.call("POST", ROUTES.door("nergens"), { body })).status).toBe(404)
  expect((await api.call("POST", ROUTES.door(meeting.id), { body: {} })).status).toBe(400)
})
