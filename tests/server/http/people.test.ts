import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { LogEntry } from "../../../src/contract/answers.ts"
import { CLOSE } from "../../../src/contract/close.ts"
import { ROUTES } from "../../../src/contract/routes.ts"
import { LIMITS } from "../../../src/meeting/limits.ts"
import { atTable, peopleIn, personOf } from "../../../src/meeting/queries/people.ts"
import { openApi, type Api } from "../../support/api.ts"
import { connect } from "../../support/client.ts"
import { until } from "../../support/until.ts"

let api: Api
let meeting: Awaited<ReturnType<Api["meeting"]>>
type Sitting = Awaited<ReturnType<typeof meeting.sit>>
let facilitator: Sitting
let emre: Sitting
beforeEach(async () => {
  api = await openApi()
  meeting = await api.meeting()
  facilitator = await meeting.sit("facilitator", "Mireille", "other")
  emre = await meeting.sit("participant", "Emre", "parent")
})
afterEach(() => api.close())

async function people() {
  const answer = await facilitator.call("GET", ROUTES.planAs(meeting.id, "json"))
  return (answer.json as unknown as { people: { name: string; personId: string }[] }).people
}
const person = (id: string) => ROUTES.person(meeting.id, id)

describe("somebody without a device", () => {
  test("is put at the table by the facilitator", async () => {
    const body = { name: "Oma Tonny", role: "family" }
    const answer = await facilitator.call("POST", ROUTES.people(meeting.id), body)
    expect(answer.status).toBe(201)
    expect(await people()).toContainEqual(
      expect.objectContaining({
        personId: answer.json["personId"],
        name: "Oma Tonny",
        role: "family",
        group: "family",
        device: false,
      }),
    )
  })

  test("not by somebody else, and not without a name and a role", async () => {
    const path = ROUTES.people(meeting.id)
    expect((await emre.call("POST", path, { name: "Tonny", role: "family" })).status).toBe(403)
    for (const [field, body] of [
      ["name", { role: "family" }],
      ["role", { name: "Tonny" }],
      ["role", { name: "Tonny", role: "oma" }],
    ] as const) {
      const answer = await facilitator.call("POST", path, body)
      expect([answer.status, answer.json.error?.field]).toEqual([400, field])
    }
  })
})

describe("a name or a role", () => {
  test("is changed by whose it is, and by the facilitator", async () => {
    expect((await emre.call("PATCH", person(emre.personId), { name: "Emre Y." })).status).toBe(204)
    const asFriend = { role: "friend" }
    const changed = await facilitator.call("PATCH", person(emre.personId), asFriend)
    expect(changed.status).toBe(204)
    expect(await people()).toContainEqual(
      expect.objectContaining({
        personId: emre.personId,
        name: "Emre Y.",
        role: "friend",
        group: "network",
        device: true,
      }),
    )
  })

  test("is changed by nobody else", async () => {
    const screen = await meeting.sit("screen")
    for (const someone of [await meeting.sit("participant", "Noor"), screen]) {
      const answer = await someone.call("PATCH", person(emre.personId), { name: "Ander" })
      expect([answer.status, answer.json.error?.code]).toEqual([403, "wrong-seat"])
    }
  })

  test("has the same limits as when it was first said", async () => {
    const answer = await emre.call("PATCH", person(emre.personId), { name: " " })
    expect([answer.status, answer.json.error?.field]).toEqual([400, "name"])
  })

  test("of nobody here is not found", async () => {
    const answer = await facilitator.call("PATCH", person("nobody"), { name: "Ander" })
    expect([answer.status, answer.json.error?.code]).toEqual([404, "not-found"])
  })
})

describe("removing somebody", () => {
  test("ends their sessions and connections at once, and keeps their name under their words", async () => {
    const client = connect(api.origin, meeting.id, emre)
    await client.synced()
    expect((await facilitator.call("DELETE", person(emre.personId))).status).toBe(204)
    await until("the connection is closed", () => client.closedWith() !== undefined)
    expect(client.closedWith()).toBe(CLOSE.unknown)
    client.leave()
    expect((await emre.call("GET", ROUTES.meeting(meeting.id))).status).toBe(401)
    expect(peopleIn(client.meeting).map(({ name }) => name)).toContain("Emre")
    expect((await people()).map(({ name }) => name)).toContain("Emre")
  })

  test("leaves the others where they are", async () => {
    const noor = await meeting.sit("participant", "Noor")
    await facilitator.call("DELETE", person(emre.personId))
    expect((await noor.call("GET", ROUTES.meeting(meeting.id))).status).toBe(200)
  })

  test("is the facilitator's alone, of somebody who is here, and never of oneself", async () => {
    expect((await emre.call("DELETE", person(facilitator.personId))).status).toBe(403)
    expect((await facilitator.call("DELETE", person("nobody"))).status).toBe(404)
    const oneself = await facilitator.call("DELETE", person(facilitator.personId))
    expect([oneself.status, oneself.json.error?.code]).toEqual([403, "wrong-seat"])
    expect((await facilitator.call("GET", ROUTES.meeting(meeting.id))).status).toBe(200)
  })

  test("is written down, once, and stays when their name is mended", async () => {
    const client = connect(api.origin, meeting.id, facilitator)
    await client.synced()
    const record = () => personOf(client.meeting, emre.personId)
    const removed = async () => (await facilitator.call("DELETE", person(emre.personId))).status
    const at = (api.clock.now += 1000)
    expect(await removed()).toBe(204)
    await until("it is seen", () => record()?.removedAt === at)
    api.clock.now += 1000
    expect(await removed()).toBe(204)
    await facilitator.call("PATCH", person(emre.personId), { name: "Emre Y." })
    await until("the name is seen", () => record()?.name === "Emre Y.")
    expect(record()).toMatchObject({ removedAt: at, role: "parent", seat: "participant" })
    expect(atTable(client.meeting).map(({ name }) => name)).toEqual(["Mireille"])
    client.leave()
    const log = await facilitator.call("GET", ROUTES.log(meeting.id))
    const entries = (log.json as unknown as LogEntry[]).filter(({ what }) => what === "removed")
    const by = facilitator.personId
    expect(entries).toEqual([{ at, what: "removed", who: emre.personId, by }])
  })

  test("gives their seat to somebody else when the table was full", async () => {
    const add = async () => {
      const body = { name: "Gast", role: "friend" }
      return (await facilitator.call("POST", ROUTES.people(meeting.id), body)).status
    }
    for (let seats = 2; seats < LIMITS.people; seats++) expect(await add()).toBe(201)
    expect(await add()).toBe(413)
    await facilitator.call("DELETE", person(emre.personId))
    expect(await add()).toBe(201)
    expect(await add()).toBe(413)
  })

  test("makes their token that of nobody: coming back is coming new", async () => {
    await facilitator.call("DELETE", person(emre.personId))
    const secret = meeting.secrets.participant
    const nameless = () => meeting.open({ secret, rejoin: emre.token })
    const asked = [await nameless()]
    await facilitator.call("PUT", ROUTES.admission(meeting.id), { mode: "ask" })
    asked.push(await nameless())
    await facilitator.call("PUT", ROUTES.familyTime(meeting.id), { on: true })
    asked.push(await nameless())
    for (const { status, json } of asked)
      expect([status, json.error]).toMatchObject([400, { code: "bad-input", field: "name" }])
    await facilitator.call("PUT", ROUTES.familyTime(meeting.id), { on: false })
    await facilitator.call("PUT", ROUTES.admission(meeting.id), { mode: "open" })
    const back = await meeting.open({ secret, rejoin: emre.token, name: "Emre" })
    expect(back.status).toBe(201)
    expect(back.json["personId"]).not.toBe(emre.personId)
  })
})

describe("a new link for a seat", () => {
  const renew = (seat: string, who = facilitator) =>
    who.call("POST", ROUTES.link(meeting.id, seat), undefined)

  test("works, ends the older one, and leaves who came in by that one", async () => {
    const answer = await renew("participant")
    expect(answer.status).toBe(201)
    const link = String(answer.json["link"])
    expect(link.startsWith(`${api.origin}/m/${meeting.id}#`)).toBe(true)
    const old = await meeting.open({ secret: meeting.secrets.participant, name: "Noor" })
    expect([old.status, old.json.error?.code]).toEqual([401, "wrong-secret"])
    const secret = link.slice(link.indexOf("#") + 1)
    expect((await meeting.open({ secret, name: "Noor" })).json).toMatchObject({
      seat: "participant",
    })
    expect((await emre.call("GET", ROUTES.meeting(meeting.id))).status).toBe(200)
  })

  test("is the facilitator's to make, for a seat that there is", async () => {
    expect((await renew("participant", emre)).status).toBe(403)
    expect((await renew("king")).json.error).toMatchObject({ code: "bad-input", field: "seat" })
  })
})
