import { MOST_SESSIONS } from "../../../server/access/sessions.ts"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { ROUTES } from "../../../src/contract/routes.ts"
import type { Plan } from "../../../src/meeting/queries/plan.ts"
import { openApi, type Api } from "../../support/api.ts"

const DAY_MS = 24 * 60 * 60 * 1000

let api: Api
let meeting: Awaited<ReturnType<Api["meeting"]>>
beforeEach(async () => {
  api = await openApi()
  meeting = await api.meeting()
})
afterEach(() => api.close())

async function people(): Promise<Plan["people"]> {
  const screen = await meeting.sit("screen")
  const answer = await screen.call("GET", ROUTES.planAs(meeting.id, "json"))
  return (answer.json as unknown as Plan).people
}

describe("coming in by a link", () => {
  test("gives a token for the link's seat, and a person in the meeting", async () => {
    const { secret } = { secret: meeting.secrets.participant }
    const answer = await meeting.open({ secret, name: "  Thị  Hồng ", role: "friend" })
    expect(answer.status).toBe(201)
    expect(answer.json).toMatchObject({
      seat: "participant",
      expiresAt: api.clock.now + DAY_MS,
      personId: expect.stringMatching(/^[A-Za-z0-9_-]{1,40}$/) as string,
      token: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/) as string,
    })
    expect(await people()).toEqual([
      {
        personId: answer.json["personId"],
        name: "Thị Hồng",
        role: "friend",
        group: "network",
        device: true,
        seat: "participant",
        isFor: "",
      },
    ])
  })

  test("as the screen needs no name and makes no person", async () => {
    const answer = await meeting.open({ secret: meeting.secrets.screen })
    expect(answer.json).toMatchObject({ seat: "screen", personId: null })
    expect(await people()).toEqual([])
  })

  test("whose role is not said is 'other'", async () => {
    await meeting.open({ secret: meeting.secrets.facilitator, name: "Mireille" })
    expect(await people()).toMatchObject([{ role: "other", group: "professional" }])
  })

  test.each([
    ["name", {}],
    ["name", { name: "" }],
    ["name", { name: " \n\t " }],
    ["name", { name: "x".repeat(81) }],
    ["name", { name: 12 }],
    ["name", { name: null }],
    // Names that nobody sees: without width, of blanks that count as letters, of marks alone.
    ["name", { name: "\u200b\u200d\ufeff" }],
    ["name", { name: "\u3164\u115f\u2800" }],
    ["name", { name: "\u202e\u2066" }],
    ["name", { name: "\u0301\u00ad" }],
    ["name", { name: "\ud800" }],
    ["role", { name: "Noor", role: "king" }],
    ["secret", { name: "Noor", secret: 1 }],
    ["rejoin", { name: "Noor", rejoin: {} }],
  ])("with a wrong %s is 400 and named: %j", async (field, body) => {
    const asked = { secret: meeting.secrets.participant, ...body } as never
    const answer = await meeting.open(asked)
    expect(answer.status).toBe(400)
    expect(answer.json.error).toMatchObject({ code: "bad-input", field })
    expect(await people()).toEqual([])
  })

  test.each([
    ["Em\u202ere\u2069", "Em re"],
    ["Şükran\ud800", "Şükran"],
    ["نی\u200cلوفر", "نی\u200cلوفر"],
    ["👩\u200d👧", "👩\u200d👧"],
    ["O'Neill-\u200fY.", "O'Neill-\u200fY."],
  ])("a name turns nobody else's words around: %j is %j", async (name, kept) => {
    await meeting.open({ secret: meeting.secrets.participant, name })
    expect(await people()).toMatchObject([{ name: kept }])
  })

  test("a name of eighty characters fits", async () => {
    const answer = await meeting.open({ secret: meeting.secrets.participant, name: "x".repeat(80) })
    expect(answer.status).toBe(201)
  })

  test("with a wrong secret is 401, to an unknown meeting 404", async () => {
    const wrong = await meeting.open({ secret: "a".repeat(43), name: "Noor" })
    expect([wrong.status, wrong.json.error?.code]).toEqual([401, "wrong-secret"])
    const other = await api.meeting()
    const foreign = await meeting.open({ secret: other.secrets.facilitator, name: "Noor" })
    expect(foreign.status).toBe(401)
    const body = { secret: meeting.secrets.participant, name: "Noor" }
    const nowhere = await api.call("POST", ROUTES.sessions("nowhere"), { body })
    expect([nowhere.status, nowhere.json.error?.code]).toEqual([404, "no-such-meeting"])
  })

  test("sixty people find a place, and one more hears that the table is full", async () => {
    const secret = meeting.secrets.participant
    const asked = Array.from({ length: 60 }, (_, i) => meeting.open({ secret, name: `Gast ${i}` }))
    expect((await Promise.all(asked)).every(({ status }) => status === 201)).toBe(true)
    const full = await meeting.open({ secret, name: "Te veel" })
    expect([full.status, full.json.error?.code]).toEqual([413, "too-many-people"])
    expect((await meeting.open({ secret: meeting.secrets.screen })).status).toBe(201)
  })
})

describe("coming back with an earlier token", () => {
  const again = (rejoin: string, more = {}) =>
    meeting.open({ secret: meeting.secrets.participant, rejoin, ...more })

  test("is the same person again, without a name, and once at the table", async () => {
    const first = await meeting.sit("participant", "Emre")
    const answer = await again(first.token)
    expect(answer.status).toBe(201)
    expect(answer.json).toMatchObject({ personId: first.personId, seat: "participant" })
    expect(answer.json["token"]).not.toBe(first.token)
    expect(await people()).toMatchObject([{ name: "Emre" }])
    expect((await first.call("GET", ROUTES.meeting(meeting.id))).status).toBe(200)
  })

  test("works days later, when that token opens nothing any more", async () => {
    const first = await meeting.sit("participant", "Emre")
    api.clock.now += 3 * DAY_MS
    expect((await first.call("GET", ROUTES.meeting(meeting.id))).status).toBe(401)
    await meeting.sit("participant", "Daniëlle")
    expect((await again(first.token)).json).toMatchObject({ personId: first.personId })
  })

  test("still needs the link", async () => {
    const first = await meeting.sit("participant", "Emre")
    const answer = await meeting.open({ secret: "a".repeat(43), rejoin: first.token })
    expect(answer.status).toBe(401)
  })

  test("of nobody here is somebody new, who needs a name", async () => {
    const other = await (await api.meeting()).sit("participant", "Emre")
    expect((await again(other.token)).json.error).toMatchObject({ field: "name" })
    const answer = await again(other.token, { name: "Emre" })
    expect(answer.status).toBe(201)
    expect(answer.json["personId"]).not.toBe(other.personId)
  })

  test("by the facilitator's link sits in the facilitator's seat", async () => {
    const first = await meeting.sit("participant", "Mireille")
    const secret = meeting.secrets.facilitator
    const answer = await meeting.open({ secret, rejoin: first.token })
    expect(answer.json).toMatchObject({ personId: first.personId, seat: "facilitator" })
    expect(await people()).toHaveLength(1)
  })
})

test("a hundred wrong secrets within a minute, then 429, which holds up nobody with a right one", async () => {
  const wrong = (i: number) => meeting.open({ secret: String(i).padStart(43, "x"), name: "Noor" })
  const taken = await Promise.all(Array.from({ length: 100 }, (_, i) => wrong(i)))
  expect(taken.every(({ status }) => status === 401)).toBe(true)
  const answer = await wrong(100)
  expect([answer.status, answer.json.error?.code]).toEqual([429, "too-many-tries"])
  expect(answer.headers.get("retry-after")).toBe("60")

  const right = await meeting.open({ secret: meeting.secrets.participant, name: "Noor" })
  expect(right.status).toBe(201)
  const other = await api.meeting()
  expect((await other.open({ secret: "x".repeat(43), name: "Noor" })).status).toBe(401)
  api.clock.now += 60_000
  expect((await wrong(1)).status).toBe(401)
})

test("twenty people come in by one link at once", async () => {
  const secret = meeting.secrets.participant
  const asked = Array.from({ length: 20 }, (_, i) => meeting.open({ secret, name: `Gast ${i}` }))
  expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(Array(20).fill(201))
})

test("who comes in again and again waits at last, and nobody else does", async () => {
  const screen = { secret: meeting.secrets.screen }
  for (let count = 0; count < MOST_SESSIONS; count++) await meeting.open(screen)
  const answer = await meeting.open(screen)
  expect([answer.status, answer.json.error?.code]).toEqual([429, "too-many-tries"])
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0)
  const { participant } = meeting.secrets
  expect((await meeting.open({ secret: participant, name: "Noor" })).status).toBe(201)
})
