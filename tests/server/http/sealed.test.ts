import { afterEach, beforeEach, describe, expect, test } from "vitest"
import * as Y from "yjs"
import { CLOSE } from "../../../src/contract/close.ts"
import { ROUTES } from "../../../src/contract/routes.ts"
import { openApi, type Api } from "../../support/api.ts"
import { connect, type Client } from "../../support/client.ts"
import { liesIn } from "../../support/heard.ts"
import { NOW } from "../../support/cast.ts"
import { until } from "../../support/until.ts"

type Meeting = Awaited<ReturnType<Api["meeting"]>>
type Seated = Awaited<ReturnType<Meeting["sit"]>>

let api: Api
let table: Meeting
let mireille: Seated
let emre: Seated
let oma: string
let board: Client

beforeEach(async () => {
  api = await openApi()
  table = await api.meeting()
  mireille = await table.sit("facilitator", "Mireille", "other")
  emre = await table.sit("participant", "Emre", "parent")
  const added = await mireille.call("POST", ROUTES.people(table.id), {
    name: "Oma",
    role: "family",
  })
  oma = String(added.json["personId"])
  board = connect(api.origin, table.id, mireille)
  await board.synced()
  const { meeting } = board
  meeting.scales.set("veilig", { question: "Hoe veilig?", zero: "weg", ten: "thuis" })
  meeting.guide.set("dots", { each: 3 })
  for (const card of ["een", "twee", "bak"]) lay(card)
  meeting.cards.get("bak")?.set("binned", { by: mireille.personId, at: NOW })
  await until(
    "the server has it",
    async () => (await putDots(emre, emre.personId, { twee: 1 })) === 204,
  )
  await until("all of it", async () => (await putDots(emre, emre.personId, { bak: 1 })) === 400)
  await putDots(emre, emre.personId, {})
})
afterEach(async () => {
  board.leave()
  await api.close()
})

function lay(card: string): void {
  const map = new Y.Map<unknown>()
  map.set("place", { kind: "worry", order: "a0" })
  map.set("text", new Y.Text(card))
  map.set("author", mireille.personId)
  map.set("at", NOW)
  board.meeting.cards.set(card, map)
}

const status = async (asked: Promise<{ status: number }>) => (await asked).status
const scorePath = (person: string, scale = "veilig") => ROUTES.sealedScore(table.id, scale, person)
const putScore = (who: Seated, person: string, body: object) =>
  status(who.call("PUT", scorePath(person), body))
const putDots = (who: Seated, person: string, body: object) =>
  status(who.call("PUT", ROUTES.sealedDots(table.id, person), body))
const sealed = async (who: Seated) => (await who.call("GET", ROUTES.sealed(table.id))).json
const showScores = (who: Seated) =>
  status(who.call("POST", ROUTES.revealedScores(table.id, "veilig")))
const showDots = (who: Seated) => status(who.call("POST", ROUTES.revealedDots(table.id)))
const scores = () => board.meeting.scores.toJSON()
const dots = () => board.meeting.dots.toJSON()

describe("what each gave", () => {
  test("[S1] is told to them alone; the facilitator hears who gave, and what they gave for others", async () => {
    expect(await sealed(emre)).toEqual({ own: {} })
    expect(await putScore(emre, emre.personId, { value: 3, why: "geheim" })).toBe(204)
    expect(await putDots(emre, emre.personId, { een: 2, twee: 1 })).toBe(204)
    expect(await putScore(mireille, oma, { value: null })).toBe(204)
    const emres = { scores: { veilig: { value: 3, why: "geheim" } }, dots: { een: 2, twee: 1 } }
    expect(await sealed(emre)).toEqual({ own: { [emre.personId]: emres } })
    const heard = await sealed(mireille)
    expect(heard).toMatchObject({ own: { [oma]: { scores: { veilig: { value: null } } } } })
    expect(Object.keys(heard["own"]!)).toEqual([oma])
    const given = heard["given"] as unknown as { scores: Record<string, string[]>; dots: string[] }
    expect(given.scores["veilig"]?.toSorted()).toEqual([emre.personId, oma].toSorted())
    expect(given.dots).toEqual([emre.personId])
  })

  test("changes, and is taken back", async () => {
    await putScore(emre, emre.personId, { value: 3 })
    await putScore(emre, emre.personId, { value: 8 })
    expect(await sealed(emre)).toMatchObject({
      own: { [emre.personId]: { scores: { veilig: { value: 8 } } } },
    })
    await putDots(emre, emre.personId, { een: 1 })
    expect(await status(emre.call("DELETE", scorePath(emre.personId)))).toBe(204)
    expect(await putDots(emre, emre.personId, {})).toBe(204)
    expect(await sealed(emre)).toEqual({ own: {} })
  })

  test("[S4] is at most so many dots as each has, and none while none are asked", async () => {
    expect(await putDots(emre, emre.personId, { een: 2, twee: 2 })).toBe(400)
    board.meeting.guide.delete("dots")
    await until(
      "dots are not asked",
      async () => (await putDots(emre, emre.personId, { een: 1 })) === 400,
    )
    expect(await putDots(emre, emre.personId, {})).toBe(204)
  })
})

describe("[S2] shown", () => {
  test("everything stands in the document, twice is no harm, and nothing is sealed any more", async () => {
    await putScore(emre, emre.personId, { value: 3, why: "om Noor" })
    await putScore(mireille, oma, { value: null })
    await putDots(emre, emre.personId, { een: 2 })
    expect(await showScores(mireille)).toBe(204)
    expect(await showScores(mireille)).toBe(204)
    await until("it is there", () => board.meeting.scores.size === 2)
    expect(scores()).toEqual({
      [`veilig/${emre.personId}`]: { value: 3, why: "om Noor" },
      [`veilig/${oma}`]: { value: null },
    })
    expect(dots()).toEqual({})
    expect(await showDots(mireille)).toBe(204)
    expect(await showDots(mireille)).toBe(204)
    await until("and the dots", () => board.meeting.dots.size === 1)
    expect(dots()).toEqual({ [`een/${emre.personId}`]: 2 })
    expect(board.meeting.guide.get("reveal")).toEqual({ scales: ["veilig"], dots: true })
    expect(await sealed(emre)).toEqual({ own: {} })
  })

  test("a phone that slept still brings its own, changes it, and takes it back", async () => {
    await showScores(mireille)
    await showDots(mireille)
    expect(await putScore(emre, emre.personId, { value: 6 })).toBe(204)
    expect(await putDots(emre, emre.personId, { een: 1, twee: 2 })).toBe(204)
    await until("it is there", () => board.meeting.dots.size === 2)
    expect(scores()).toEqual({ [`veilig/${emre.personId}`]: { value: 6 } })
    expect(await putDots(emre, emre.personId, { twee: 3 })).toBe(204)
    expect(await status(emre.call("DELETE", scorePath(emre.personId)))).toBe(204)
    await until("it is changed", () => board.meeting.scores.size === 0)
    expect(dots()).toEqual({ [`twee/${emre.personId}`]: 3 })
  })

  test("[S3] whoever was removed is not shown, and nothing of theirs is left sealed", async () => {
    await putScore(emre, emre.personId, { value: 3 })
    await putDots(emre, emre.personId, { een: 2 })
    await putScore(mireille, oma, { value: 5 })
    await mireille.call("DELETE", ROUTES.person(table.id, emre.personId))
    expect(await sealed(mireille)).toMatchObject({ given: { scores: { veilig: [oma] }, dots: [] } })
    await showScores(mireille)
    await showDots(mireille)
    await until("the rest is there", () => board.meeting.scores.size === 1)
    expect([scores(), dots()]).toEqual([{ [`veilig/${oma}`]: { value: 5 } }, {}])
    expect(await putScore(emre, emre.personId, { value: 3 })).toBe(401)
  })

  test("[S4] dots are asked anew: all are gone, and what comes is hidden again", async () => {
    await putDots(emre, emre.personId, { een: 2 })
    await showDots(mireille)
    await until("they are there", () => board.meeting.dots.size === 1)
    expect(await status(emre.call("DELETE", ROUTES.revealedDots(table.id)))).toBe(403)
    expect(await status(mireille.call("DELETE", ROUTES.revealedDots(table.id)))).toBe(204)
    await until("they are gone", () => board.meeting.dots.size === 0)
    expect(await putDots(emre, emre.personId, { twee: 1 })).toBe(204)
    expect(await sealed(mireille)).toMatchObject({ given: { dots: [emre.personId] } })
    expect(board.meeting.guide.get("reveal")).toEqual({ scales: [] })
    expect(await status(mireille.call("DELETE", ROUTES.revealedDots(table.id)))).toBe(204)
    expect(await sealed(emre)).toEqual({ own: {} })
  })
})

describe("who may not", () => {
  test("screens and interpreters ask and give nothing, nobody gives another's, and only the facilitator shows", async () => {
    const screen = await table.sit("screen")
    const ilse = await table.sit("participant", "Ilse", "interpreter")
    const noor = await table.sit("participant", "Noor", "child")
    for (const who of [screen, ilse]) {
      expect(await status(who.call("GET", ROUTES.sealed(table.id)))).toBe(403)
      expect(await putScore(who, ilse.personId, { value: 1 })).toBe(403)
      expect(await putDots(who, ilse.personId, {})).toBe(403)
    }
    for (const [who, person] of [
      [noor, emre.personId],
      [noor, oma],
      [mireille, emre.personId],
      [mireille, "nobody"],
      [emre, "nobody"],
    ] as const) {
      expect(await putScore(who, person, { value: 1 })).toBe(403)
      expect(await status(who.call("DELETE", scorePath(person)))).toBe(403)
      expect(await putDots(who, person, { een: 1 })).toBe(403)
    }
    for (const who of [screen, ilse, noor, emre]) {
      expect(await showScores(who)).toBe(403)
      expect(await showDots(who)).toBe(403)
    }
    expect(await status(api.call("GET", ROUTES.sealed(table.id)))).toBe(401)
    expect(await sealed(mireille)).toMatchObject({ own: {}, given: { scores: {}, dots: [] } })
  })

  test("a closed board takes nothing and shows nothing; nor does who is out in family time", async () => {
    await putScore(emre, emre.personId, { value: 3 })
    await mireille.call("POST", ROUTES.plan(table.id))
    expect(await putScore(emre, emre.personId, { value: 4 })).toBe(409)
    expect(await status(emre.call("DELETE", scorePath(emre.personId)))).toBe(409)
    expect(await putDots(emre, emre.personId, { een: 1 })).toBe(409)
    expect(await showScores(mireille)).toBe(409)
    expect(await showDots(mireille)).toBe(409)
    expect(await sealed(emre)).toMatchObject({
      own: { [emre.personId]: { scores: { veilig: { value: 3 } } } },
    })
    await mireille.call("DELETE", ROUTES.plan(table.id))
    await mireille.call("PUT", ROUTES.familyTime(table.id), { on: true })
    await until("the facilitator is out", () => board.closedWith() === CLOSE.familyTime)
    expect(await showScores(mireille)).toBe(423)
    expect(await status(mireille.call("GET", ROUTES.sealed(table.id)))).toBe(423)
    expect(await status(mireille.call("GET", ROUTES.pace(table.id)))).toBe(423)
    expect(await putScore(emre, emre.personId, { value: 9 })).toBe(204)
  })

  test("what is not as it should be is 400 with the field named, and changes nothing", async () => {
    const wrong: [path: string, body: unknown, field: string | undefined][] = [
      [scorePath(emre.personId), { value: 11 }, "value"],
      [scorePath(emre.personId), { value: -1 }, "value"],
      [scorePath(emre.personId), { value: 2.5 }, "value"],
      [scorePath(emre.personId), { value: "3" }, "value"],
      [scorePath(emre.personId), {}, "value"],
      [scorePath(emre.personId), { value: 3, why: 4 }, "why"],
      [scorePath(emre.personId), { value: 3, why: "x", more: 1 }, undefined],
      [scorePath(emre.personId, "geen"), { value: 3 }, "scale"],
      [scorePath(emre.personId, "__proto__"), { value: 3 }, "scale"],
      [ROUTES.sealedDots(table.id, emre.personId), { een: 11 }, "een"],
      [ROUTES.sealedDots(table.id, emre.personId), { een: -1 }, "een"],
      [ROUTES.sealedDots(table.id, emre.personId), { een: 0.5 }, "een"],
      [ROUTES.sealedDots(table.id, emre.personId), { geen: 1 }, "geen"],
      [ROUTES.sealedDots(table.id, emre.personId), { bak: 1 }, "bak"],
      [ROUTES.sealedDots(table.id, emre.personId), { een: 2, twee: 2 }, "dots"],
      [ROUTES.sealedDots(table.id, emre.personId), { constructor: 1 }, "constructor"],
      [ROUTES.sealedDots(table.id, emre.personId), [1], undefined],
      [ROUTES.pace(table.id), { pace: "halt" }, "pace"],
    ]
    for (const [path, body, field] of wrong) {
      const answer = await emre.call("PUT", path, body)
      expect([path, body, answer.status, answer.json.error?.field]).toEqual([
        path,
        body,
        400,
        field,
      ])
    }
    const long = await emre.call("PUT", scorePath(emre.personId), {
      value: 3,
      why: "x".repeat(2001),
    })
    expect([long.status, long.json.error?.field]).toEqual([413, "why"])
    expect(await putScore(emre, emre.personId, { value: 3, why: "x".repeat(2000) })).toBe(204)
    expect(await status(mireille.call("POST", ROUTES.revealedScores(table.id, "geen")))).toBe(400)
    expect(dots()).toEqual({})
  })

  test("the log tells none of it: no person, no scale, no card, and nothing that was given", async () => {
    await putScore(emre, emre.personId, { value: 3, why: "wat-niemand-leest" })
    await putDots(emre, emre.personId, { een: 2 })
    await showScores(mireille)
    await status(emre.call("PUT", ROUTES.pace(table.id), { pace: "slow" }))
    const log = Buffer.from(api.logged.join(""))
    expect(log.includes("/sealed/scores/:scale/:person")).toBe(true)
    for (const text of [emre.personId, "wat-niemand-leest"]) expect(liesIn(log, text)).toBe(false)
    for (const text of ["veilig", '"een"', "slow"]) expect(log.includes(text)).toBe(false)
  })
})
