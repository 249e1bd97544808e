import { afterEach, beforeEach, expect, test } from "vitest"
import { ROUTES } from "../../../src/contract/routes.ts"
import { openApi, type Api } from "../../support/api.ts"

const DAY_MS = 24 * 60 * 60 * 1000

let api: Api
let meeting: Awaited<ReturnType<Api["meeting"]>>
beforeEach(async () => {
  api = await openApi()
  meeting = await api.meeting()
})
afterEach(() => api.close())

test("the facilitator sets when it is deleted, and everyone sees it", async () => {
  const facilitator = await meeting.sit("facilitator")
  const set = (days: unknown) => facilitator.call("PUT", ROUTES.keep(meeting.id), { days })
  for (const days of [14, 365, 1]) {
    expect((await set(days)).status).toBe(204)
    for (const seat of ["facilitator", "participant", "screen"] as const) {
      const seen = await (await meeting.sit(seat)).call("GET", ROUTES.meeting(meeting.id))
      expect(seen.json["deleteAfter"]).toBe(api.clock.now + days * DAY_MS)
    }
  }
  for (const days of [0, 366, -1, 1.5, "7", null, undefined]) {
    const refused = await set(days)
    expect([days, refused.status, refused.json.error?.field]).toEqual([days, 400, "days"])
  }
})

test("nobody else sets it", async () => {
  for (const seat of ["participant", "screen"] as const) {
    const { call } = await meeting.sit(seat)
    expect((await call("PUT", ROUTES.keep(meeting.id), { days: 7 })).status).toBe(403)
  }
})
