import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { LogEntry, Session } from "../../../src/contract/answers.ts"
import { ROUTES } from "../../../src/contract/routes.ts"
import { LIMITS } from "../../../src/meeting/limits.ts"
import { openApi, type Api } from "../../support/api.ts"
import { connect } from "../../support/client.ts"
import { atTheDoor, knocked } from "../../support/knocking.ts"

const MINUTE_MS = 60_000
const WRONG = "ZZZZZZ"

let api: Api
let meeting: Awaited<ReturnType<Api["meeting"]>>
let facilitator: Awaited<ReturnType<typeof meeting.sit>>
let door: ReturnType<typeof atTheDoor>
beforeEach(async () => {
  api = await openApi()
  meeting = await api.meeting()
  facilitator = await meeting.sit("facilitator", "Mireille", "other")
  door = atTheDoor(api, meeting.id, facilitator)
})
afterEach(() => api.close())

const ask = () => facilitator.call("PUT", ROUTES.admission(meeting.id), { mode: "ask" })
const byLink = (more: object = {}) =>
  meeting.open({ secret: meeting.secrets.participant, name: "Emre", role: "parent", ...more })

describe("letting in one by one", () => {
  test("a participant's link knocks, and the token of the knock is the session's", async () => {
    expect((await ask()).status).toBe(204)
    const answer = await byLink()
    expect(answer.status).toBe(202)
    const knock = knocked(answer)
    expect(Object.keys(answer.json).sort()).toEqual(["knockId", "knockToken"])
    expect(await door.look(knock)).toEqual({ state: "waiting" })
    const at = api.clock.now
    expect(await door.waiting()).toEqual([
      { knockId: knock.knockId, name: "Emre", role: "parent", at },
    ])
    const outside = await api.call("GET", ROUTES.meeting(meeting.id), { token: knock.knockToken })
    expect(outside.status).toBe(401)

    expect((await door.answer(knock, true)).status).toBe(204)
    const admitted = await door.look(knock)
    expect(admitted).toMatchObject({
      state: "admitted",
      meetingId: meeting.id,
      token: knock.knockToken,
      seat: "participant",
    })
    expect((admitted as unknown as Session).expiresAt).toBe(at + 24 * 60 * MINUTE_MS)
    const inside = await api.call("GET", ROUTES.meeting(meeting.id), { token: knock.knockToken })
    expect(inside.status).toBe(200)
    expect(await door.waiting()).toEqual([])
  })

  test("whoever was in before, the facilitator and the screen come straight in", async () => {
    const emre = await meeting.sit("participant", "Emre")
    await ask()
    const again = await byLink({ rejoin: emre.token })
    expect([again.status, again.json["personId"]]).toEqual([201, emre.personId])
    expect((await byLink({ rejoin: "x".repeat(43) })).status).toBe(202)
    for (const seat of ["facilitator", "screen"] as const)
      expect((await meeting.open({ secret: meeting.secrets[seat], name: "X" })).status).toBe(201)
    await facilitator.call("PUT", ROUTES.admission(meeting.id), { mode: "open" })
    expect((await byLink()).status).toBe(201)
  })

  test("who is refused hears so, and has no way in", async () => {
    await ask()
    const knock = knocked(await byLink())
    await door.answer(knock, false)
    expect(await door.look(knock)).toEqual({ state: "refused" })
    expect((await door.answer(knock, true)).status).toBe(404)
    const token = knock.knockToken
    expect((await api.call("GET", ROUTES.meeting(meeting.id), { token })).status).toBe(401)
  })

  test("a renewed link sends away who knocked by the older one; who knocked by a code stays", async () => {
    await ask()
    const { code } = await door.code()
    const [old, byCode] = [knocked(await byLink()), knocked(await door.knock(code))]
    await facilitator.call("POST", ROUTES.link(meeting.id, "screen"))
    expect(await door.look(old)).toEqual({ state: "waiting" })
    api.clock.now += 1000
    await facilitator.call("POST", ROUTES.link(meeting.id, "participant"))
    expect(await door.look(old)).toEqual({ state: "refused", because: "new-link" })
    expect(await door.look(byCode)).toEqual({ state: "waiting" })
    expect((await door.waiting()).map(({ knockId }) => knockId)).toEqual([byCode.knockId])
    expect((await door.answer(old, true)).status).toBe(404)
    const log = await facilitator.call("GET", ROUTES.log(meeting.id))
    const noted = (log.json as unknown as LogEntry[]).map(({ what }) => what)
    expect(noted.slice(-2)).toEqual(["link-renewed", "refused"])
  })

  test("who typed a wrong name takes their knock back, and nobody else's", async () => {
    await ask()
    const [mine, theirs] = [knocked(await byLink()), knocked(await byLink({ name: "Fenna" }))]
    const takeBack = (token: string) => api.call("DELETE", ROUTES.knock(mine.knockId), { token })
    expect((await takeBack(theirs.knockToken)).status).toBe(401)
    expect((await takeBack(mine.knockToken)).status).toBe(204)
    expect((await door.waiting()).map(({ name }) => name)).toEqual(["Fenna"])
    expect((await takeBack(mine.knockToken)).status).toBe(404)
    await door.answer(theirs, true)
    const { knockId, knockToken: token } = theirs
    expect((await api.call("DELETE", ROUTES.knock(knockId), { token })).status).toBe(404)
    expect((await api.call("GET", ROUTES.meeting(meeting.id), { token })).status).toBe(200)
  })

  test("who waits hears that the family talks alone, for as long as it does", async () => {
    const emre = await meeting.sit("participant", "Emre")
    const table = connect(api.origin, meeting.id, emre)
    await table.synced()
    const { code } = await door.code()
    const knock = knocked(await door.knock(code))
    await facilitator.call("PUT", ROUTES.familyTime(meeting.id), { on: true })
    expect(await door.look(knock)).toEqual({ state: "waiting", familyTime: true })
    await facilitator.call("PUT", ROUTES.familyTime(meeting.id), { on: false })
    expect(await door.look(knock)).toEqual({ state: "waiting" })
    table.leave()
  })

  test("a knock has no answer for another's token, and is gone after half an hour", async () => {
    await ask()
    const [mine, theirs] = [knocked(await byLink()), knocked(await byLink({ name: "Fenna" }))]
    const look = (token?: string) =>
      api.call("GET", ROUTES.knock(mine.knockId), token === undefined ? {} : { token })
    expect((await look(theirs.knockToken)).status).toBe(401)
    expect((await look()).status).toBe(401)
    expect((await api.call("GET", ROUTES.knock("nooit"))).status).toBe(404)
    api.clock.now += 30 * MINUTE_MS
    expect((await look(mine.knockToken)).status).toBe(404)
    expect(await door.waiting()).toEqual([])
    expect((await door.answer(mine, true)).status).toBe(404)
  })

  test("at most sixty wait; the next is told how long, and a refusal makes room", async () => {
    await ask()
    const first = knocked(await byLink())
    for (let i = 1; i < 60; i++) expect((await byLink({ name: `Gast ${i}` })).status).toBe(202)
    const tooMany = await byLink()
    expect([tooMany.status, tooMany.headers.get("retry-after")]).toEqual([429, "1800"])
    await door.answer(first, false)
    expect((await byLink()).status).toBe(202)
  })

  test("two facilitators who admit at once let one person in", async () => {
    await ask()
    const knock = knocked(await byLink())
    const answers = await Promise.all([door.answer(knock, true), door.answer(knock, true)])
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204, 404]))
    const add = { name: "Gast", role: "other" }
    for (let i = 2; i < LIMITS.people; i++)
      expect((await facilitator.call("POST", ROUTES.people(meeting.id), add)).status).toBe(201)
    const next = knocked(await byLink())
    expect((await door.answer(next, true)).json.error?.code).toBe("too-many-people")
  })

  test("only the facilitator sees who waits, answers, makes codes and sets the mode", async () => {
    const emre = await meeting.sit("participant", "Emre")
    const screen = await meeting.sit("screen")
    for (const { call } of [emre, screen])
      for (const [method, path, body] of [
        ["GET", ROUTES.waiting(meeting.id)],
        ["POST", ROUTES.answerKnock(meeting.id, "k"), { admit: true }],
        ["PUT", ROUTES.admission(meeting.id), { mode: "ask" }],
        ["POST", ROUTES.code(meeting.id)],
        ["DELETE", ROUTES.code(meeting.id)],
      ] as const)
        expect((await call(method, path, body)).status).toBe(403)
  })

  test("what is not as it should be is named", async () => {
    const field = async (path: string, body: unknown, method = "POST") => {
      const answer = await facilitator.call(method, path, body)
      return [answer.status, answer.json.error?.field]
    }
    expect(await field(ROUTES.admission(meeting.id), { mode: "soms" }, "PUT")).toEqual([
      400,
      "mode",
    ])
    expect(await field(ROUTES.answerKnock(meeting.id, "k"), {})).toEqual([400, "admit"])
    expect(await field(ROUTES.knocks, { name: "x" })).toEqual([400, "code"])
    expect(await field(ROUTES.knocks, { code: WRONG, name: " " })).toEqual([400, "name"])
    expect(await field(ROUTES.knocks, { code: WRONG, name: "x", role: "y" })).toEqual([400, "role"])
    await ask()
    expect((await byLink({ name: "" })).json.error?.field).toBe("name")
  })
})

describe("a short code", () => {
  test("rings at the door, typed as people do, also where nobody asks", async () => {
    const { code, expiresAt } = await door.code()
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{6}$/)
    expect(expiresAt).toBe(api.clock.now + 12 * 60 * MINUTE_MS)
    const spoken = ` ${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`
    const answer = await door.knock(spoken)
    expect(answer.status).toBe(202)
    const [waiting] = await door.waiting()
    expect(waiting).toMatchObject({ name: "Tonny", role: "friend" })
    await door.answer(knocked(answer), true)
    expect(await door.look(knocked(answer))).toMatchObject({ state: "admitted" })
  })

  test("rings while nobody is in, and the server cannot open the meeting", async () => {
    const { code } = await door.code()
    const answer = await door.knock(code)
    expect(answer.status).toBe(202)
    expect(await door.look(knocked(answer))).toEqual({ state: "waiting" })
  })

  test("ends with a newer one, when it is withdrawn, after twelve hours, and with its meeting", async () => {
    const first = await door.code()
    const second = await door.code()
    expect((await door.knock(first.code)).json.error?.code).toBe("no-such-code")
    expect((await door.knock(second.code)).status).toBe(202)
    expect((await facilitator.call("DELETE", ROUTES.code(meeting.id))).status).toBe(204)
    expect((await door.knock(second.code)).status).toBe(404)
    expect((await facilitator.call("DELETE", ROUTES.code(meeting.id))).status).toBe(204)
    const third = await door.code()
    api.clock.now += 12 * 60 * MINUTE_MS
    expect((await door.knock(third.code)).status).toBe(404)
    const fourth = await door.code()
    await facilitator.call("DELETE", ROUTES.meeting(meeting.id))
    expect((await door.knock(fourth.code)).status).toBe(404)
  })

  test("cannot be guessed: after a hundred wrong ones none is looked at for a minute", async () => {
    const { code } = await door.code()
    for (let i = 0; i < 100; i++) expect((await door.knock(WRONG)).status).toBe(404)
    const refused = await door.knock(code)
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "60"])
    expect((await byLink()).status).toBe(201)
    api.clock.now += MINUTE_MS
    expect((await door.knock(code)).status).toBe(202)
  })
})
