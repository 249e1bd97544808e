import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { CLOSE } from "../../../src/contract/close.ts"
import { ROUTES } from "../../../src/contract/routes.ts"
import { openApi, type Api } from "../../support/api.ts"
import { connect } from "../../support/client.ts"
import { until } from "../../support/until.ts"

const DAY_MS = 24 * 60 * 60 * 1000

let api: Api
beforeEach(async () => {
  api = await openApi()
})
afterEach(() => api.close())

describe("starting a meeting", () => {
  test("gives an id and three links, whose secrets stand in the fragment", async () => {
    const answer = await api.call("POST", ROUTES.meetings, { body: { title: "Gezin Nguyễn" } })
    expect(answer.status).toBe(201)
    const { meetingId, links } = answer.json as unknown as Awaited<ReturnType<Api["meeting"]>> & {
      meetingId: string
    }
    expect(Object.keys(links)).toEqual(["facilitator", "participant", "screen"])
    for (const link of Object.values(links))
      expect(link).toMatch(new RegExp(`^${api.origin}/m/${meetingId}#[A-Za-z0-9_-]{43}$`))
    expect(new Set(Object.values(links)).size).toBe(3)
  })

  test("needs nothing at all", async () => {
    expect((await api.call("POST", ROUTES.meetings)).status).toBe(201)
    expect((await api.call("POST", ROUTES.meetings, { body: {} })).status).toBe(201)
    const emptyJson = { headers: { "content-type": "application/json" } }
    expect((await api.call("POST", ROUTES.meetings, emptyJson)).status).toBe(201)
  })

  test.each([
    ["title", { title: 5 }],
    ["title", { title: "x".repeat(201) }],
    ["language", { language: "fr" }],
    ["from", { from: "a plan" }],
    ["from.people", { from: { version: 1 } }],
  ])("a wrong %s is 400 and named", async (field, body) => {
    const answer = await api.call("POST", ROUTES.meetings, { body })
    expect(answer.status).toBe(400)
    expect(answer.json.error).toMatchObject({ code: "bad-input", field })
  })
})

describe("a meeting", () => {
  test("tells every seat what it is", async () => {
    const meeting = await api.meeting("Gezin Yılmaz")
    for (const seat of ["facilitator", "participant", "screen"] as const) {
      const answer = await (await meeting.sit(seat)).call("GET", ROUTES.meeting(meeting.id))
      expect(answer.status).toBe(200)
      expect(answer.json).toEqual({
        meetingId: meeting.id,
        title: "Gezin Yılmaz",
        createdAt: api.clock.now,
        deleteAfter: Date.parse("2026-11-22") + 181 * DAY_MS,
        closed: false,
        planVersion: null,
        planSha256: null,
        plansSha256: [],
        admission: "open",
        familyTime: false,
      })
      expect(answer.headers.get("cache-control")).toBe("no-store")
    }
  })

  test("is opened anew by whoever comes in, and then kept for longer", async () => {
    const meeting = await api.meeting()
    api.clock.now += 10 * DAY_MS
    const answer = await (await meeting.sit("screen")).call("GET", ROUTES.meeting(meeting.id))
    expect(answer.json).toMatchObject({
      createdAt: api.clock.now - 10 * DAY_MS,
      deleteAfter: Date.parse("2026-12-02") + 181 * DAY_MS,
    })
  })

  test("is unknown under another id, and closed to who has no token of its own", async () => {
    const meeting = await api.meeting()
    const other = await (await api.meeting()).sit("facilitator")
    const path = ROUTES.meeting(meeting.id)
    expect((await api.call("GET", path)).status).toBe(401)
    expect((await api.call("GET", path, { token: other.token })).status).toBe(401)
    expect((await api.call("GET", path, { token: meeting.secrets.facilitator })).status).toBe(401)
    expect((await other.call("GET", ROUTES.meeting("nothing-here"))).status).toBe(404)
    expect((await other.call("GET", ROUTES.meeting("no.such,id"))).status).toBe(404)
    expect((await other.call("GET", ROUTES.meeting("x".repeat(150)))).status).toBe(404)
  })
})

describe("deleting a meeting", () => {
  test("is the facilitator's alone", async () => {
    const meeting = await api.meeting()
    for (const seat of ["participant", "screen"] as const) {
      const answer = await (await meeting.sit(seat)).call("DELETE", ROUTES.meeting(meeting.id))
      expect([answer.status, answer.json.error?.code]).toEqual([403, "wrong-seat"])
    }
  })

  test("sends everyone away for good, and whoever comes back as well", async () => {
    const meeting = await api.meeting()
    const facilitator = await meeting.sit("facilitator")
    const screen = await meeting.sit("screen")
    const clients = [facilitator, screen].map((who) => connect(api.origin, meeting.id, who))
    for (const client of clients) await client.synced()
    await facilitator.call("DELETE", ROUTES.meeting(meeting.id))
    const late = connect(api.origin, meeting.id, screen)
    for (const client of [...clients, late]) {
      await until("the connection is closed", () => client.closedWith() !== undefined)
      expect(client.closedWith()).toBe(CLOSE.deleted)
      client.leave()
    }
  })

  test("takes everything away: afterwards it is 404 for everyone", async () => {
    const meeting = await api.meeting()
    const facilitator = await meeting.sit("facilitator")
    const participant = await meeting.sit("participant")
    const answer = await facilitator.call("DELETE", ROUTES.meeting(meeting.id))
    expect([answer.status, answer.text]).toEqual([204, ""])
    for (const someone of [facilitator, participant])
      expect((await someone.call("GET", ROUTES.meeting(meeting.id))).status).toBe(404)
    const back = await meeting.open({ secret: meeting.secrets.participant, name: "Noor" })
    expect([back.status, back.json.error?.code]).toEqual([404, "no-such-meeting"])
    const kept = await api.trouble.storage.papers(meeting.id as never, "")
    expect(kept.map(([name]) => name)).toEqual(["deleted"])
    const line = api.logged.find((line) => line.includes("deleted this meeting"))
    expect(line).toContain(`"meeting":"${meeting.id.slice(0, 6)}"`)
    expect(line).not.toContain(meeting.id)
  })
})

describe("a server with a password for starting", () => {
  let guarded: Api
  beforeEach(async () => {
    guarded = await openApi({ START_PASSWORD: "pannenkoek" })
  })
  afterEach(() => guarded.close())
  const start = (password?: string) =>
    guarded.call("POST", ROUTES.meetings, { body: password === undefined ? {} : { password } })

  test("starts a meeting for who gives it, and answers 401 to who does not", async () => {
    expect((await start("pannenkoek")).status).toBe(201)
    for (const wrong of [undefined, "", "Pannenkoek", "pannenkoek "]) {
      const answer = await start(wrong)
      expect([answer.status, answer.json.error?.code]).toEqual([401, "wrong-secret"])
    }
  })

  test("after a hundred wrong ones within a minute looks at no more of them", async () => {
    const taken = await Promise.all(Array.from({ length: 100 }, (_, i) => start(`guess ${i}`)))
    expect(taken.every(({ status }) => status === 401)).toBe(true)
    for (const password of ["guess", "pannenkoek"]) {
      const answer = await start(password)
      expect([answer.status, answer.json.error?.code]).toEqual([429, "too-many-tries"])
      expect(answer.headers.get("retry-after")).toBe("60")
    }
    guarded.clock.now += 60_000
    expect((await start("pannenkoek")).status).toBe(201)
  })

  test("tells beforehand that it asks for one", async () => {
    expect((await guarded.call("GET", ROUTES.about)).json).toMatchObject({ password: true })
    expect((await api.call("GET", ROUTES.about)).json).toMatchObject({
      keepDays: 180,
      password: false,
    })
  })
})

test("other devices are told where they find this server", async () => {
  expect((await api.call("GET", ROUTES.about)).json).toMatchObject({ network: api.origin })
  const proxied = await openApi({ PUBLIC_ORIGIN: "https://tafel.example.nl" })
  const { json } = await proxied.call("GET", ROUTES.about)
  expect(json).toMatchObject({ network: "https://tafel.example.nl" })
  await proxied.close()
})

test("links begin with the public origin where one is set, and with the caller's host elsewhere", async () => {
  const proxied = await openApi({ PUBLIC_ORIGIN: "https://tafel.example.nl" })
  expect((await proxied.meeting()).links.screen).toMatch(/^https:\/\/tafel\.example\.nl\/m\//)
  await proxied.close()
  expect((await api.meeting()).links.screen.startsWith(`${api.origin}/m/`)).toBe(true)
})
