import { afterEach, beforeEach, expect, test } from "vitest"
import type { LogEntry } from "../../../src/contract/answers.ts"
import { ROUTES } from "../../../src/contract/routes.ts"
import { openApi, type Api } from "../../support/api.ts"
import { atTheDoor, knocked } from "../../support/knocking.ts"

let api: Api
let meeting: Awaited<ReturnType<Api["meeting"]>>
let facilitator: Awaited<ReturnType<typeof meeting.sit>>
beforeEach(async () => {
  api = await openApi()
  meeting = await api.meeting("Gezin Yılmaz")
  facilitator = await meeting.sit("facilitator", "Mireille", "other")
})
afterEach(() => api.close())

const entries = async () =>
  (await facilitator.call("GET", ROUTES.log(meeting.id))).json as unknown as LogEntry[]

test("tells who came and went and what was done, in order, by ids alone", async () => {
  const started = api.clock.now
  const later = async (path: string, method: string, body?: unknown) => {
    api.clock.now += 1000
    expect((await facilitator.call(method, path, body)).status).toBeLessThan(300)
  }
  const { id } = meeting
  api.clock.now += 1000
  const emre = await meeting.sit("participant", "Emre")
  await later(ROUTES.admission(id), "PUT", { mode: "ask" })
  const door = atTheDoor(api, id, facilitator)
  const knock = async (name: string) => {
    const answer = await meeting.open({ secret: meeting.secrets.participant, name })
    api.clock.now += 500
    return knocked(answer)
  }
  const [tonny, stranger] = [await knock("Tonny"), await knock("Een vreemde")]
  await later(ROUTES.answerKnock(id, tonny.knockId), "POST", { admit: true })
  await later(ROUTES.answerKnock(id, stranger.knockId), "POST", { admit: false })
  await later(ROUTES.code(id), "POST")
  await later(ROUTES.code(id), "DELETE")
  await later(ROUTES.link(id, "screen"), "POST")
  await later(ROUTES.familyTime(id), "PUT", { on: true })
  await later(ROUTES.familyTime(id), "PUT", { on: false })
  await later(ROUTES.plan(id), "POST", {})
  await later(ROUTES.planAs(id, "json"), "GET")
  await later(ROUTES.planAs(id, "json"), "GET")
  await later(ROUTES.plan(id), "DELETE")
  await later(ROUTES.person(id, emre.personId), "DELETE")

  const admitted = await door.look(tonny)
  const tonnys = admitted.state === "admitted" ? admitted.personId : ""
  const mireille = facilitator.personId
  const seconds = (await entries()).map(({ at, ...rest }) => [(at - started) / 1000, rest])
  expect(seconds).toEqual([
    [0, { what: "started" }],
    [0, { what: "joined", who: mireille, seat: "facilitator" }],
    [1, { what: "joined", who: emre.personId, seat: "participant" }],
    [2, { what: "admission-ask", who: mireille }],
    [2, { what: "knocked", who: tonnys }],
    [2.5, { what: "knocked" }],
    [4, { what: "joined", who: tonnys, seat: "participant" }],
    [4, { what: "admitted", who: tonnys, by: mireille }],
    [5, { what: "refused", by: mireille }],
    [6, { what: "code-made", who: mireille }],
    [7, { what: "code-withdrawn", who: mireille }],
    [8, { what: "link-renewed", who: mireille, seat: "screen" }],
    [9, { what: "family-time", who: mireille }],
    [10, { what: "family-time-over", who: mireille }],
    [11, { what: "closed", who: mireille }],
    [12, { what: "exported", who: mireille, seat: "facilitator" }],
    [14, { what: "opened", who: mireille }],
    [15, { what: "removed", who: emre.personId, by: mireille }],
  ])
  const all = JSON.stringify(await entries())
  for (const name of ["Emre", "Tonny", "vreemde", "Mireille", "Yılmaz"])
    expect(all).not.toContain(name)
})

test("what happened in one and the same moment stands in the order in which it was done", async () => {
  for (const method of ["POST", "DELETE", "POST", "DELETE"])
    await facilitator.call(method, ROUTES.code(meeting.id))
  expect((await entries()).map(({ what }) => what).slice(-4)).toEqual([
    "code-made",
    "code-withdrawn",
    "code-made",
    "code-withdrawn",
  ])
})

test("is for the facilitator alone", async () => {
  for (const seat of ["participant", "screen"] as const)
    expect((await (await meeting.sit(seat)).call("GET", ROUTES.log(meeting.id))).status).toBe(403)
})

test("keeps nobody from the plan while the store takes nothing", async () => {
  api.trouble.refuse()
  expect((await facilitator.call("GET", ROUTES.planAs(meeting.id, "json"))).status).toBe(200)
  api.trouble.recover()
  await facilitator.call("GET", ROUTES.planAs(meeting.id, "json"))
  expect((await entries()).map(({ what }) => what)).toContain("exported")
})
