import { afterEach, beforeEach, expect, test } from "vitest"
import { CLOSE } from "../../../src/contract/close.ts"
import { ROUTES } from "../../../src/contract/routes.ts"
import type { MeetingId } from "../../../src/meeting/ids.ts"
import type { Storage } from "../../../server/storage/storage.ts"
import { openApi, type Api } from "../../support/api.ts"
import { connectRaw } from "../../support/rawClient.ts"
import { until } from "../../support/until.ts"

const NAME = "Daniëlle de Vries"

let api: Api
let meeting: Awaited<ReturnType<Api["meeting"]>>
let danielle: Awaited<ReturnType<typeof meeting.sit>>
beforeEach(async () => {
  api = await openApi()
  meeting = await api.meeting("Gezin De Vries")
  danielle = await meeting.sit("participant", NAME)
})
afterEach(() => api.close())

/** Writes all that is kept of a meeting anew, without some of its papers and without its log. */
async function without(raw: Storage, papersGone: RegExp): Promise<void> {
  const id = meeting.id as MeetingId
  const papers = (await raw.papers(id, "")).filter(([name]) => !papersGone.test(name))
  await raw.erase(id)
  await raw.commit(id, { papers: Object.fromEntries(papers) })
}

for (const [what, papersGone] of [
  ["a log that was taken away", /^$/],
  ["a log that was taken away with what says where it ends", /^log-end$/],
] as const)
  test(`${what} closes the meeting to everyone, and says so`, async () => {
    const other = await api.meeting()
    const elsewhere = await other.sit("facilitator")
    await until("nobody is in", () => api.rooms() === 0)
    await without(api.trouble.storage, papersGone)
    const closed = async () => {
      const answer = await danielle.call("GET", ROUTES.meeting(meeting.id))
      expect([answer.status, answer.json.error?.code]).toEqual([500, "book-changed"])
    }
    await closed()
    await closed()
    const entering = await meeting.open({ secret: meeting.secrets.participant, name: NAME })
    expect(entering.json.error?.code).toBe("book-changed")
    const socket = connectRaw(api.origin, meeting.id, danielle.token)
    expect(await socket.closed()).toBe(CLOSE.bookChanged)

    expect((await api.call("GET", "/healthz")).status).toBe(200)
    expect((await elsewhere.call("GET", ROUTES.meeting(other.id))).status).toBe(200)
    const said = api.logged.filter((line) => line.includes("changed from outside"))
    expect(said).toHaveLength(1)
    expect(api.logged.join("")).not.toMatch(/Vries/)
  })
