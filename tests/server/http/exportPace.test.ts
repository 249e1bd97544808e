import { afterEach, beforeEach, expect, test } from "vitest"
import { ROUTES } from "../../../src/contract/routes.ts"
import { openApi, type Api } from "../../support/api.ts"

let api: Api
beforeEach(async () => {
  api = await openApi()
})
afterEach(() => api.close())

test("whoever asks for the plan again and again is told to wait, and nobody else is", async () => {
  const meeting = await api.meeting("Gezin Yılmaz")
  const emre = await meeting.sit("participant", "Emre", "parent")
  const noor = await meeting.sit("participant", "Noor", "child")
  const asks = (who: typeof emre) => who.call("GET", ROUTES.planAs(meeting.id, "md"))
  const answers = await Promise.all(Array.from({ length: 122 }, () => asks(emre)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(120)
  const refused = answers.find(({ status }) => status === 429)
  expect(refused?.json.error?.code).toBe("too-many-tries")
  expect((await asks(noor)).status).toBe(200)
  api.clock.now += 1000
  expect([(await asks(emre)).status, (await asks(emre)).status]).toEqual([200, 429])
})
