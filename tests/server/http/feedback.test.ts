import { parse } from "csv-parse/sync"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { ROUTES } from "../../../src/contract/routes.ts"
import type { MeetingId } from "../../../src/meeting/ids.ts"
import { openApi, type Api } from "../../support/api.ts"
import { bytesIn } from "../../support/filesIn.ts"
import { formsOf, liesIn } from "../../support/heard.ts"

type Meeting = Awaited<ReturnType<Api["meeting"]>>
type Seated = Awaited<ReturnType<Meeting["sit"]>>

let api: Api
let table: Meeting
let mireille: Seated
let emre: Seated
let ilse: Seated
let fenna: Seated

beforeEach(async () => {
  api = await openApi()
  table = await api.meeting("Bij Yildiz thuis")
  mireille = await table.sit("facilitator", "Mireille", "other")
  emre = await table.sit("participant", "Emre", "parent")
  ilse = await table.sit("participant", "Ilse", "interpreter")
  fenna = await table.sit("participant", "Fenna", "guardian")
})
afterEach(() => api.close())

const ANSWER = { treated: 4, kept: 2, matters: 5 }
const say = (who: Seated, body: object = ANSWER) =>
  who.call("POST", ROUTES.feedback(table.id), body)
const ask = (who: Seated) => who.call("GET", ROUTES.feedback(table.id))
const statusOf = async (asked: ReturnType<typeof ask>) => (await asked).status
const fix = () => mireille.call("POST", ROUTES.plan(table.id), {})

describe("[F1] looking back", () => {
  test("is for everyone with a session but the screen, once, on a closed board too", async () => {
    const screen = await table.sit("screen")
    await fix()
    for (const who of [mireille, emre, ilse, fenna]) expect(await statusOf(say(who))).toBe(201)
    expect(await statusOf(say(screen))).toBe(403)
    const again = await say(emre, { treated: 1, kept: 1, matters: 1 })
    expect(again.status).toBe(409)
    expect(again.json.error?.code).toBe("already-said")
    expect((await ask(mireille)).json).toMatchObject({ answers: 4, treated: { "1": 0, "4": 4 } })
  })

  test("asks each its three answers, and takes nothing that is none", async () => {
    for (const [body, field] of [
      [{ treated: 4, kept: 2 }, "matters"],
      [{ ...ANSWER, treated: 0 }, "treated"],
      [{ ...ANSWER, kept: 6 }, "kept"],
      [{ ...ANSWER, matters: 2.5 }, "matters"],
      [{ ...ANSWER, matters: "5" }, "matters"],
      [{ ...ANSWER, pace: "good" }, "pace"],
    ] as const) {
      const answer = await say(emre, body)
      expect([answer.status, answer.json.error?.field]).toEqual([400, field])
    }
    const long = await say(emre, { ...ANSWER, text: "x".repeat(2_001) })
    expect([long.status, long.json.error?.field]).toEqual([413, "text"])
    expect(await statusOf(say(emre, { ...ANSWER, text: "x".repeat(2_000), pace: "slow" }))).toBe(
      201,
    )
  })

  test("is counted once for whoever presses twice at once", async () => {
    const both = await Promise.all([say(emre), say(emre)])
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 409])
    expect((await ask(mireille)).json).toEqual({ answers: 1 })
  })

  test("needs a session of this meeting, which stands and is not cut off", async () => {
    const other = await api.meeting()
    const path = ROUTES.feedback(table.id)
    expect((await api.call("POST", path, { body: ANSWER })).status).toBe(401)
    expect((await api.call("GET", path)).status).toBe(401)
    const stranger = await other.sit("participant", "Piet")
    expect(await statusOf(say(stranger))).toBe(401)
    await mireille.call("PUT", ROUTES.familyTime(table.id), { on: true })
    for (const who of [mireille, fenna]) {
      expect(await statusOf(say(who))).toBe(423)
      expect(await statusOf(ask(who))).toBe(423)
    }
    expect(await statusOf(say(emre))).toBe(201)
    await mireille.call("PUT", ROUTES.familyTime(table.id), { on: false })
    await mireille.call("DELETE", ROUTES.person(table.id, fenna.personId))
    expect(await statusOf(say(fenna))).toBe(401)
    await mireille.call("DELETE", ROUTES.meeting(table.id))
    expect(await statusOf(say(emre))).toBe(404)
    expect(await statusOf(ask(mireille))).toBe(404)
  })
})

describe("[F3] what came of it", () => {
  test("is how many answered, and counts from the third on", async () => {
    expect((await ask(mireille)).json).toEqual({ answers: 0 })
    await say(mireille, { treated: 5, kept: 3, matters: 5, pace: "right", text: "  Zin erin. " })
    await say(emre, { treated: 4, kept: 3, matters: 1, pace: "fast", text: "Ademruimte" })
    expect((await ask(mireille)).json).toEqual({ answers: 2 })
    await say(ilse, { treated: 5, kept: 1, matters: 5, text: " " })
    expect((await ask(mireille)).json).toEqual({
      answers: 3,
      treated: { "1": 0, "2": 0, "3": 0, "4": 1, "5": 2 },
      kept: { "1": 1, "2": 0, "3": 2, "4": 0, "5": 0 },
      matters: { "1": 1, "2": 0, "3": 0, "4": 0, "5": 2 },
      pace: { slow: 0, right: 1, fast: 1 },
      texts: ["Ademruimte", "Zin erin."],
    })
  })

  test("is the facilitator's, and everyone's while the plan is fixed", async () => {
    const screen = await table.sit("screen")
    for (const who of [emre, ilse, fenna]) await say(who)
    for (const who of [emre, ilse, fenna, screen]) expect(await statusOf(ask(who))).toBe(403)
    expect(await statusOf(ask(mireille))).toBe(200)
    await fix()
    for (const who of [emre, ilse, fenna, screen])
      expect((await ask(who)).json).toMatchObject({ answers: 3 })
  })
})

describe("for the organisation", () => {
  const table3 = (who: Seated, language = "") =>
    who.call("GET", ROUTES.feedbackTable(table.id) + language)

  test("[F3] the counts alone are a table, with the day and not a word of the case", async () => {
    const few = await table3(mireille)
    expect([few.status, few.json.error?.code]).toEqual([409, "too-few-answers"])
    await say(mireille, { treated: 5, kept: 3, matters: 5, pace: "right", text: "=1+1" })
    await say(emre, { treated: 4, kept: 3, matters: 1, pace: "fast", text: "Yildiz bedankt" })
    await say(ilse, { treated: 5, kept: 1, matters: 5 })
    expect((await table3(emre)).status).toBe(403)
    const dutch = await table3(mireille)
    expect(dutch.headers.get("content-type")).toBe("text/csv; charset=utf-8")
    expect(dutch.headers.get("content-disposition")).toContain('"feedback-2026-11-22.csv"')
    expect(dutch.bytes.subarray(0, 3)).toEqual(Buffer.from("\ufeff"))
    const rows: string[][] = parse(dutch.bytes, { bom: true, delimiter: ";" })
    expect(rows.length).toBe(1 + 3 * 5 + 3)
    expect(rows[0]).toEqual(["Dag", "Vraag", "Antwoord", "Aantal", "Mensen die antwoordden"])
    expect(rows[5]).toEqual(["2026-11-22", expect.stringContaining("Hoe gingen"), "5", "2", "3"])
    expect(rows.at(-1)).toEqual(["2026-11-22", expect.any(String), "te snel", "1", "3"])
    const english: string[][] = parse((await table3(mireille, "?language=en")).bytes, { bom: true })
    expect(english[0]?.[0]).toBe("Day")
    for (const word of ["Yildiz", "Emre", "Mireille", "1+1", table.id])
      expect(dutch.text).not.toContain(word)
  })
})

describe("[F2] kept without the person", () => {
  test("nothing that lies at the server leads from an answer to who gave it", async () => {
    const said = [
      [mireille, "dit zei de eerste"],
      [emre, "dit zei de tweede"],
      [ilse, "dit zei de derde"],
      [fenna, "dit zei de vierde"],
    ] as const
    for (const [who, text] of said) await say(who, { ...ANSWER, text, personId: who.personId })
    const disk = await bytesIn(api.directory)
    for (const [, text] of said) {
      expect(liesIn(disk, text)).toBe(false)
      expect(api.logged.some((line) => line.includes(text))).toBe(false)
    }
    const meeting = table.id as MeetingId
    const names = (await api.trouble.storage.papers(meeting, "feedback")).map(([name]) => name)
    expect(names.length).toBe(4 + 4 + 1)
    const sessions = (await api.trouble.storage.papers(meeting, "session/")).map(([name]) =>
      name.slice("session/".length),
    )
    const ofSomebody = [...sessions, ...said.flatMap(([who]) => [who.personId, who.token])]
    for (const one of ofSomebody)
      for (const form of formsOf(one)) expect(Buffer.from(names.join()).includes(form)).toBe(false)
    const { text } = await ask(mireille)
    for (const one of ofSomebody) expect(text).not.toContain(one)
    const inTheLog = (await mireille.call("GET", ROUTES.log(table.id))).text
    expect(inTheLog).not.toContain("feedback")
  })

  test("papers lie in no order in which they came: their names are dice", async () => {
    const orders = new Set<string>()
    for (let turn = 0; turn < 12; turn++) {
      const other = await api.meeting()
      for (const length of [100, 200, 300]) {
        const who = await other.sit("participant", "Noor")
        await who.call("POST", ROUTES.feedback(other.id), { ...ANSWER, text: "x".repeat(length) })
      }
      const papers = await api.trouble.storage.papers(other.id as MeetingId, "feedback/")
      orders.add(papers.map(([, bytes]) => Math.floor(bytes.length / 100)).join())
    }
    expect(orders.size).toBeGreaterThan(1)
  })
})
