import { afterEach, beforeEach, expect, test } from "vitest"
import { ROUTES } from "../../../src/contract/routes.ts"
import { openApi, type Api } from "../../support/api.ts"
import { connect } from "../../support/client.ts"

const MINUTE_MS = 60_000

let api: Api
beforeEach(async () => {
  api = await openApi()
})
afterEach(() => api.close())

test("[T1] only the facilitator hears how many find it too slow or too fast, for ten minutes", async () => {
  const table = await api.meeting()
  const mireille = await table.sit("facilitator", "Mireille", "other")
  const emre = await table.sit("participant", "Emre")
  const ilse = await table.sit("participant", "Ilse", "interpreter")
  const screen = await table.sit("screen")
  // Somebody is in: the room is in memory.
  const here = connect(api.origin, table.id, mireille)
  await here.synced()
  const say = async (who: typeof emre, pace: unknown) =>
    (await who.call("PUT", ROUTES.pace(table.id), { pace })).status
  const heard = async () => (await mireille.call("GET", ROUTES.pace(table.id))).json

  expect(await heard()).toEqual({ slow: 0, fast: 0 })
  expect(await say(emre, "fast")).toBe(204)
  expect(await say(ilse, "fast")).toBe(204)
  expect(await say(screen, "fast")).toBe(403)
  expect(await heard()).toEqual({ slow: 0, fast: 2 })
  for (const who of [emre, ilse, screen])
    expect((await who.call("GET", ROUTES.pace(table.id))).status).toBe(403)

  api.clock.now += 5 * MINUTE_MS
  expect(await say(emre, "slow")).toBe(204)
  expect(await heard()).toEqual({ slow: 1, fast: 1 })
  api.clock.now += 5 * MINUTE_MS
  expect(await heard()).toEqual({ slow: 1, fast: 0 })
  expect(await say(emre, null)).toBe(204)
  expect(await heard()).toEqual({ slow: 0, fast: 0 })

  expect(await say(emre, "slow")).toBe(204)
  await mireille.call("DELETE", ROUTES.person(table.id, emre.personId))
  expect(await heard()).toEqual({ slow: 0, fast: 0 })
  expect(Object.values(here.doc.toJSON()).length).toBeGreaterThan(0)
  expect(JSON.stringify(here.meeting.guide.toJSON())).not.toContain("slow")
  here.leave()
})
