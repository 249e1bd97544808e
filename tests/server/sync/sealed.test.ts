import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { ROUTES } from "../../../src/contract/routes.ts"
import type { ScaleId } from "../../../src/meeting/ids.ts"
import { connect, type Client } from "../../support/client.ts"
import { bytesIn } from "../../support/filesIn.ts"
import { liesIn, recordingSockets } from "../../support/heard.ts"
import { hasCard, layCard, servedTable } from "../../support/servedTable.ts"
import type { Guest } from "../../support/table.ts"
import { until } from "../../support/until.ts"

const at = servedTable()
const WHY = "omdat-Noor-weer-durft-te-slapen-ëü"
const SCALE = "hoe-veilig" as ScaleId

interface Bystander {
  who: string
  guest: Guest
  client: Client
  bytes: () => Buffer
}

let emre: Guest
let mireille: Guest
let bystanders: Bystander[]
beforeEach(async () => {
  mireille = await at.table.join("facilitator", "Mireille", "other")
  emre = await at.table.join("participant", "Emre")
  const daniëlle = await at.table.join("participant", "Daniëlle")
  const screen = await at.table.join("screen")
  bystanders = Object.entries({ mireille, daniëlle, screen }).map(([who, guest]) => {
    const { Sockets, bytes } = recordingSockets()
    const { origin } = at.server
    const client = connect(origin, at.table.meetingId, guest.session, undefined, Sockets)
    return { who, guest, client, bytes }
  })
  const scale = { question: "Hoe veilig?", zero: "Noor moet weg", ten: "Noor slaapt" }
  mireille.meeting.scales.set(SCALE, scale)
  layCard(mireille, "kaart-van-oma")
  mireille.meeting.guide.set("dots", { each: 7 })
  await until(
    "it is on the table",
    () =>
      emre.meeting.scales.has(SCALE) &&
      hasCard(emre, "kaart-van-oma") &&
      emre.meeting.guide.has("dots"),
  )
})
afterEach(() => {
  for (const { client } of bystanders) client.leave()
})

const score = () => ROUTES.sealedScore(at.table.meetingId, SCALE, emre.id)
const dots = () => ROUTES.sealedDots(at.table.meetingId, emre.id)
const status = async (asked: Promise<Response>) => (await asked).status

/** All that a bystander can ask for and hear: every frame, and every answer to them. */
async function allThatReaches({ guest, bytes, client }: Bystander): Promise<Buffer> {
  const id = at.table.meetingId
  const late = recordingSockets()
  const joined = connect(at.server.origin, id, guest.session, undefined, late.Sockets)
  await joined.synced()
  const paths = [
    ROUTES.sealed(id),
    ROUTES.meeting(id),
    ROUTES.log(id),
    ROUTES.waiting(id),
    ROUTES.pace(id),
    ROUTES.planAs(id, "json"),
    score(),
    dots(),
  ]
  const answers = await Promise.all(
    paths.map(async (path) => {
      const answer = await guest.call("GET", path)
      const headers = [...answer.headers].flat().join(" ")
      return Buffer.from(headers + (await answer.text()))
    }),
  )
  joined.leave()
  const documents = [client, joined].map(({ meeting }) =>
    Buffer.from(JSON.stringify([meeting.scores.toJSON(), meeting.dots.toJSON()])),
  )
  return Buffer.concat([bytes(), late.bytes(), ...answers, ...documents])
}

describe("[S1] what is sealed", () => {
  test("reaches nobody in any form, in no frame and in no answer, until it is shown; then everyone", async () => {
    for (const { who, bytes } of bystanders)
      await until(`${who} hears the table`, () => liesIn(bytes(), "kaart-van-oma"))
    const lengths = bystanders.map(({ bytes }) => bytes().length)
    expect(await status(emre.call("PUT", score(), { value: 3, why: WHY }))).toBe(204)
    expect(await status(emre.call("PUT", dots(), { "kaart-van-oma": 7 }))).toBe(204)
    // What comes after it has come: nothing of it is on its way any more.
    layCard(emre, "daarna")
    for (const [index, bystander] of bystanders.entries()) {
      await until("what came after it is here", () => hasCard(bystander.client, "daarna"))
      expect(bystander.bytes().length).toBeGreaterThan(lengths[index]!)
      const reached = await allThatReaches(bystander)
      expect([bystander.who, liesIn(reached, WHY)]).toEqual([bystander.who, false])
      expect(liesIn(reached, `kaart-van-oma/${emre.id}`)).toBe(false)
      expect(liesIn(reached, `${SCALE}/${emre.id}`)).toBe(false)
    }
    expect(await (await emre.call("GET", ROUTES.sealed(at.table.meetingId))).json()).toEqual({
      own: {
        [emre.id]: {
          scores: { [SCALE]: { value: 3, why: WHY } },
          dots: { "kaart-van-oma": 7 },
        },
      },
    })

    const { meetingId } = at.table
    expect(await status(mireille.call("POST", ROUTES.revealedScores(meetingId, SCALE)))).toBe(204)
    expect(await status(mireille.call("POST", ROUTES.revealedDots(meetingId)))).toBe(204)
    for (const { who, bytes, client } of bystanders) {
      await until(`${who} sees the score`, () => liesIn(bytes(), WHY))
      await until(
        `${who} sees the dots`,
        () => client.meeting.dots.get(`kaart-van-oma/${emre.id}`) === 7,
      )
      expect(client.meeting.scores.get(`${SCALE}/${emre.id}`)).toEqual({ value: 3, why: WHY })
      expect(client.meeting.guide.get("reveal")).toEqual({ scales: [SCALE], dots: true })
    }
  })

  test("stands nowhere readable in the data directory, sealed or shown", async () => {
    await emre.call("PUT", score(), { value: 3, why: WHY })
    expect(liesIn(await bytesIn(at.server.directory), WHY)).toBe(false)
    await mireille.call("POST", ROUTES.revealedScores(at.table.meetingId, SCALE))
    await until("it is shown", () => mireille.meeting.scores.size === 1)
    expect(liesIn(await bytesIn(at.server.directory), WHY)).toBe(false)
  })

  test("is not shown when the store takes nothing, and is all there when it takes again", async () => {
    await emre.call("PUT", score(), { value: 3, why: WHY })
    at.server.trouble.refuse()
    const reveal = () =>
      status(mireille.call("POST", ROUTES.revealedScores(at.table.meetingId, SCALE)))
    expect(await reveal()).toBe(503)
    expect(await status(emre.call("PUT", score(), { value: 9 }))).toBe(503)
    at.server.trouble.recover()
    const own = async () => (await emre.call("GET", ROUTES.sealed(at.table.meetingId))).json()
    expect(await own()).toMatchObject({ own: { [emre.id]: { scores: { [SCALE]: { value: 3 } } } } })
    for (const { client } of bystanders) expect(client.meeting.scores.size).toBe(0)
    expect(await reveal()).toBe(204)
    await until("it is shown", () => mireille.meeting.scores.size === 1)
    expect(await own()).toEqual({ own: {} })
  })
})

test("[S2] what is given while it is being shown is lost for nobody", async () => {
  const guests = await Promise.all(
    Array.from({ length: 12 }, (_, index) => at.table.join("participant", `Gast ${index}`)),
  )
  const give = (guest: Guest, value: number) =>
    guest.call("PUT", ROUTES.sealedScore(at.table.meetingId, SCALE, guest.id), { value })
  await Promise.all([
    ...guests.slice(0, 6).map((guest) => give(guest, 4)),
    mireille.call("POST", ROUTES.revealedScores(at.table.meetingId, SCALE)),
    ...guests.slice(6).map((guest) => give(guest, 8)),
  ])
  await until("all are there", () => mireille.meeting.scores.size === 12)
  for (const [index, { id }] of guests.entries())
    expect(mireille.meeting.scores.get(`${SCALE}/${id}`)).toEqual({ value: index < 6 ? 4 : 8 })
  expect(await (await mireille.call("GET", ROUTES.sealed(at.table.meetingId))).json()).toEqual({
    own: {},
    given: { scores: {}, dots: [] },
  })
})

test("[S2] what is still being kept when it is shown is shown as well", async () => {
  at.server.trouble.hold()
  const given = emre.call("PUT", score(), { value: 5 })
  await until("it is being kept", () => at.server.trouble.waiting() > 0)
  const shown = mireille.call("POST", ROUTES.revealedScores(at.table.meetingId, SCALE))
  // By then it has been asked.
  for (let time = 0; time < 3; time++) await mireille.call("GET", ROUTES.sealed(at.table.meetingId))
  at.server.trouble.letThrough()
  expect([await status(given), await status(shown)]).toEqual([204, 204])
  await until("it is shown", () => mireille.meeting.scores.size === 1)
  expect(await (await emre.call("GET", ROUTES.sealed(at.table.meetingId))).json()).toEqual({
    own: {},
  })
})
