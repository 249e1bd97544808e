import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { ROUTES } from "../../../src/contract/routes.ts"
import { StoreRefused } from "../../../server/storage/storage.ts"
import { openApi, type Api } from "../../support/api.ts"

type Meeting = Awaited<ReturnType<Api["meeting"]>>

let api: Api
let table: Meeting

beforeEach(async () => {
  api = await openApi()
  table = await api.meeting("Bij Yildiz thuis")
})
afterEach(() => api.close())

const proof = (id = table.id) => api.call("GET", ROUTES.deletion(id))
async function remove(): Promise<void> {
  const mireille = await table.sit("facilitator", "Mireille", "other")
  expect((await mireille.call("DELETE", ROUTES.meeting(table.id))).status).toBe(204)
}

describe("[F7] that a meeting was deleted", () => {
  test("is told to whoever has its address: the day, that nothing is left, and no more", async () => {
    expect((await proof()).status).toBe(404)
    await remove()
    const answer = await proof()
    expect(answer.status).toBe(200)
    expect(answer.json).toEqual({ meetingId: table.id, deletedOn: "2026-11-22", swept: true })
    expect(answer.headers.get("cache-control")).toBe("no-store")
    for (const path of [ROUTES.meeting(table.id), ROUTES.log(table.id), ROUTES.feedback(table.id)])
      expect((await api.call("GET", path, { token: "x".repeat(43) })).status).toBe(404)
  })

  test("is told of no other meeting, and of nothing that never was", async () => {
    const other = await api.meeting()
    await remove()
    for (const id of [other.id, "nooit-geweest", "no.id"]) {
      const answer = await proof(id)
      expect([answer.status, answer.json.error?.code]).toEqual([404, "no-such-meeting"])
    }
  })

  test("says that something is left while there was no room to sweep it away", async () => {
    const sweep = vi.spyOn(api.trouble.storage, "sweep")
    sweep.mockRejectedValue(new StoreRefused(new Error("There is no room left on the disk.")))
    await remove()
    expect((await proof()).json).toMatchObject({ deletedOn: "2026-11-22", swept: false })
    sweep.mockRestore()
    // The next deletion sweeps for both.
    const first = table.id
    table = await api.meeting()
    api.clock.now += 24 * 60 * 60 * 1000
    await remove()
    expect((await proof(first)).json).toMatchObject({ deletedOn: "2026-11-22", swept: true })
    expect((await proof()).json).toMatchObject({ deletedOn: "2026-11-23", swept: true })
  })
})
