import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { ROUTES } from "../../../src/contract/routes.ts"
import { openApi, type Api } from "../../support/api.ts"
import { bytesIn } from "../../support/filesIn.ts"
import { liesIn } from "../../support/heard.ts"

const TITLE = "Gezin Yılmaz-De Vries"
const NAME = "Daniëlle de Vries-Nguyễn"
const SECOND = "Oma Tonny van de Overkant"
const KNOCKER = "Achmed van den Bovenburen"
const CODE_KNOCKER = "Buurvrouw Lotte Jansen"

let api: Api
let hidden: string[]
beforeEach(async () => {
  api = await openApi({ START_PASSWORD: "wachtwoord-van-de-gemeente" })
  hidden = await play()
})
afterEach(() => api.close())

/** A meeting from beginning to end, with what goes wrong in one. Gives what must stay inside. */
async function play(): Promise<string[]> {
  const password = "wachtwoord-van-de-gemeente"
  const body = { title: TITLE, password }
  const started = (await api.call("POST", ROUTES.meetings, { body })).json as unknown as {
    meetingId: string
    links: Record<string, string>
  }
  const id = started.meetingId
  const secretOf = (seat: string) => started.links[seat]!.split("#")[1]!
  const open = (seat: string, more: object) =>
    api.call("POST", ROUTES.sessions(id), { body: { secret: secretOf(seat), ...more } })
  const tokenOf = async (seat: string, name: string) =>
    String((await open(seat, { name, role: "parent" })).json["token"])
  const facilitator = await tokenOf("facilitator", "Mireille Dubois-Bakker")
  const participant = await tokenOf("participant", NAME)
  const as = { token: facilitator }
  const added = { ...as, body: { name: SECOND, role: "family" } }
  await api.call("POST", ROUTES.people(id), added)
  await api.call("PUT", ROUTES.admission(id), { ...as, body: { mode: "ask" } })
  const knocked = await open("participant", { name: KNOCKER })
  const { code } = (await api.call("POST", ROUTES.code(id), as)).json as unknown as { code: string }
  await api.call("POST", ROUTES.knocks, { body: { code, name: CODE_KNOCKER } })
  await api.call("POST", ROUTES.knocks, { body: { code: "ZZZZZZ", name: CODE_KNOCKER } })
  await api.call("POST", ROUTES.plan(id), { ...as, body: { reviewOn: "2026-12-10" } })
  await api.call("GET", `${ROUTES.planAs(id, "pdf")}?language=nl`, as)
  const renewed = String((await api.call("POST", ROUTES.link(id, "screen"), as)).json["link"])

  // What goes wrong: a body that is no JSON, a wrong secret, a token in the wrong place.
  await api.call("POST", ROUTES.sessions(id), { body: `{"name": "${NAME}` })
  await api.call("POST", ROUTES.sessions(id), { body: { secret: participant, name: NAME } })
  await api.call("GET", `${ROUTES.meeting(id)}?token=${participant}`, as)
  await api.call("GET", `/m/${id}/${facilitator}`)
  const secrets = ["facilitator", "participant", "screen"].map(secretOf)
  const knockToken = String(knocked.json["knockToken"])
  const tokens = [facilitator, participant, renewed.split("#")[1]!, knockToken]
  const names = [NAME, SECOND, KNOCKER, CODE_KNOCKER, "Mireille Dubois-Bakker"]
  return [TITLE, ...names, password, ...secrets, ...tokens]
}

describe("what was said in a meeting", () => {
  test("and who was there, and their secrets, stand nowhere readable in the data directory", async () => {
    const bytes = await bytesIn(api.directory)
    expect(bytes.length).toBeGreaterThan(10_000)
    for (const text of hidden) expect(liesIn(bytes, text)).toBe(false)
  })

  test("stands in no line of the log", () => {
    expect(api.logged.length).toBeGreaterThan(10)
    const log = Buffer.from(api.logged.join(""))
    for (const line of api.logged) expect(JSON.parse(line)).toHaveProperty("level")
    for (const text of hidden) expect(liesIn(log, text)).toBe(false)
  })
})
