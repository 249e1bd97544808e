import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { CLOSE } from "../../../src/contract/close.ts"
import { ROUTES } from "../../../src/contract/routes.ts"
import { connect } from "../../support/client.ts"
import { openServer, type OpenServer } from "../../support/openServer.ts"
import { hasCard, layCard } from "../../support/servedTable.ts"
import { startMeeting, type Guest, type Table } from "../../support/table.ts"
import { until } from "../../support/until.ts"

let server: OpenServer
let table: Table
let at: Record<"mireille" | "fenna" | "emre" | "ilse" | "tonny" | "screen", Guest>
beforeEach(async () => {
  server = await openServer()
  table = await startMeeting(server.origin)
  at = {
    mireille: await table.join("facilitator", "Mireille", "other"),
    fenna: await table.join("participant", "Fenna", "guardian"),
    emre: await table.join("participant", "Emre", "parent"),
    ilse: await table.join("participant", "Ilse", "interpreter"),
    tonny: await table.join("participant", "Tonny", "buddy"),
    screen: await table.join("screen"),
  }
})
afterEach(async () => {
  table.leave()
  await server.stop()
})

async function set(who: Guest, on: boolean): Promise<number> {
  return (await who.call("PUT", ROUTES.familyTime(table.meetingId), { on })).status
}
const look = async (who: Guest) => (await who.call("GET", ROUTES.meeting(table.meetingId))).status
const told = ({ provider }: Guest) =>
  [...provider.awareness.getStates().values()].some(
    ({ server }) => (server as { familyTime?: true } | undefined)?.familyTime,
  )
const CUT_OFF = ["mireille", "fenna"] as const
const STAY = ["emre", "ilse", "tonny", "screen"] as const

describe("family time", () => {
  test("cuts off professionals and the facilitator at once, everywhere, and nobody else", async () => {
    expect(await set(at.mireille, true)).toBe(204)
    for (const name of CUT_OFF) {
      await until(`${name} is out`, () => at[name].closedWith() === CLOSE.familyTime)
      const again = connect(server.origin, table.meetingId, at[name].session)
      await until("nor back in", () => again.closedWith() === CLOSE.familyTime)
      again.leave()
      const calls = [
        ["GET", ROUTES.meeting(table.meetingId)],
        ["GET", ROUTES.planAs(table.meetingId, "json")],
        ["GET", ROUTES.waiting(table.meetingId)],
        ["DELETE", ROUTES.meeting(table.meetingId)],
        ["PUT", ROUTES.admission(table.meetingId), { mode: "open" }],
        ["PATCH", ROUTES.person(table.meetingId, at[name].id), { role: "parent" }],
      ] as const
      for (const [method, path, body] of calls) {
        const answer = await at[name].call(method, path, body)
        expect([answer.status, path]).toEqual([423, path])
        expect(await answer.json()).toMatchObject({ error: { code: "family-time" } })
      }
    }
    layCard(at.emre, "onder-ons")
    await until("the others go on", () =>
      [at.ilse, at.screen].every((one) => hasCard(one, "onder-ons")),
    )
    for (const name of STAY) {
      await until(`${name} is told`, () => told(at[name]))
      expect([name, at[name].closedWith(), await look(at[name])]).toEqual([name, undefined, 200])
    }
    expect(hasCard(at.mireille, "onder-ons")).toBe(false)
  })

  test("[G7] finds no curtain, no light, no lock and no question: those who could lift them are out", async () => {
    layCard(at.emre, "in-het-licht")
    await until("it lies there", () => hasCard(at.mireille, "in-het-licht"))
    const { meeting } = at.mireille
    const held = () =>
      ["curtain", "spotlight", "locks", "asked"].filter((key) => at.emre.meeting.guide.has(key))
    meeting.guide.set("stage", "steps")
    meeting.guide.set("curtain", true)
    meeting.guide.set("spotlight", "in-het-licht")
    meeting.guide.set("locks", ["worries"])
    meeting.guide.set("asked", { nl: "Wat zou opa zeggen?", en: "Wat zou opa zeggen?" })
    await until("everyone sees them", () => held().length === 4)
    await set(at.mireille, true)
    await until("they are lifted", () => held().length === 0)
    expect(at.screen.meeting.guide.get("stage")).toBe("family-time")
    layCard(at.emre, "onder-ons")
    await until("the column is open", () => hasCard(at.screen, "onder-ons"))
    await set(at.emre, false)
    expect(held()).toEqual([])
  })

  test("is ended by the facilitator or by any of the family, and begun by the facilitator alone", async () => {
    for (const name of ["fenna", "emre", "tonny", "ilse", "screen"] as const)
      expect([name, await set(at[name], true)]).toEqual([name, 403])
    expect(await set(at.mireille, true)).toBe(204)
    expect(await set(at.mireille, true)).toBe(204)
    for (const name of ["tonny", "ilse", "screen"] as const)
      expect([name, await set(at[name], false)]).toEqual([name, 403])
    expect(await set(at.fenna, false)).toBe(423)
    expect(await set(at.emre, false)).toBe(204)
    expect(await look(at.fenna)).toBe(200)
    await until("everyone is told that it is over", () => !told(at.emre))
    expect(await set(at.mireille, true)).toBe(204)
    expect(await set(at.mireille, false)).toBe(204)
    const back = connect(server.origin, table.meetingId, at.mireille.session)
    await back.synced()
    back.leave()
  })

  test("is not dodged by another role, nor by coming in again", async () => {
    await set(at.mireille, true)
    const { participant, facilitator, screen } = table.secrets
    const open = async (secret: string, more: object) =>
      (await table.open({ secret, name: "X", role: "parent", ...more })).status
    expect(await open(participant, { rejoin: at.fenna.session.token })).toBe(423)
    expect(await open(participant, { rejoin: at.mireille.session.token })).toBe(423)
    expect(await open(participant, { role: "worker" })).toBe(423)
    expect(await open(facilitator, {})).toBe(423)
    expect(await open(participant, { rejoin: at.emre.session.token })).toBe(201)
    expect(await open(participant, {})).toBe(201)
    expect(await open(screen, {})).toBe(201)
  })

  test("who becomes a professional while it is on is cut off from then on", async () => {
    await set(at.mireille, true)
    const person = ROUTES.person(table.meetingId, at.tonny.id)
    expect((await at.tonny.call("PATCH", person, { role: "worker" })).status).toBe(204)
    await until("tonny is out", () => at.tonny.closedWith() === CLOSE.familyTime)
    expect(await look(at.tonny)).toBe(423)
  })

  test("lasts when the server is started again", async () => {
    await set(at.mireille, true)
    server = await server.restart()
    const fenna = connect(server.origin, table.meetingId, at.fenna.session)
    await until("still out", () => fenna.closedWith() === CLOSE.familyTime)
    fenna.leave()
    await until("emre is told anew", () => told(at.emre))
  })

  test("that cannot be kept does not begin", async () => {
    server.trouble.refuse()
    expect(await set(at.mireille, true)).toBe(503)
    server.trouble.recover()
    expect(await look(at.fenna)).toBe(200)
    expect(at.fenna.closedWith()).toBeUndefined()
  })

  test("needs to be told whether it is on", async () => {
    const answer = await at.mireille.call("PUT", ROUTES.familyTime(table.meetingId), {})
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { field: "on" } })
  })
})
