// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest"
import { keepIdentity } from "../../src/sync/identity.ts"
import { serverThat, type Asked } from "../support/server.ts"

const ROUTE = "/api/meetings/mmmmmmmmmmmmmmmm/door"
const OPENS = { seat: "participant", deleteAfter: 9, address: "je" }
const signal = new AbortController().signal

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  vi.resetModules()
})

/** What was asked by the time the program began, when a tab opens this address, and the program's own way to ask. */
async function opens(address: string) {
  history.replaceState(null, "", address)
  const asked = serverThat({ [`POST ${ROUTE}`]: { body: OPENS } })
  const { askDoor } = await import("../../src/app/door.ts")
  return { asked, askDoor }
}

const wanted = (asked: Asked[]) => asked.map(({ path, body }) => [path, body])

test("what a link opens is asked at once, and once", async () => {
  const { asked, askDoor } = await opens("/m/mmmmmmmmmmmmmmmm#s3cret")
  const one = [ROUTE, { secret: "s3cret" }]
  expect(wanted(asked)).toEqual([one])
  const answer = { ok: true, value: OPENS }
  expect(await askDoor("mmmmmmmmmmmmmmmm", "s3cret", signal)).toEqual(answer)
  expect(wanted(asked)).toEqual([one])
  // Somebody who tries again asks anew.
  expect(await askDoor("mmmmmmmmmmmmmmmm", "s3cret", signal)).toEqual(answer)
  expect(wanted(asked)).toEqual([one, one])
})

test("nothing is asked for whoever has a seat here, has no link, or starts a meeting", async () => {
  expect((await opens("/")).asked).toEqual([])
  vi.resetModules()
  expect((await opens("/m/mmmmmmmmmmmmmmmm")).asked).toEqual([])
  vi.resetModules()
  const expiresAt = Date.now() + 60 * 60_000
  const session = { token: "t", seat: "participant", personId: "emre", expiresAt } as const
  keepIdentity("mmmmmmmmmmmmmmmm", "s3cret", session, Date.now())
  expect((await opens("/m/mmmmmmmmmmmmmmmm#s3cret")).asked).toEqual([])
})

test("what was asked by one link is no answer for another", async () => {
  const { asked, askDoor } = await opens("/m/mmmmmmmmmmmmmmmm#s3cret")
  await askDoor("mmmmmmmmmmmmmmmm", "another", signal)
  expect(wanted(asked).at(-1)).toEqual([ROUTE, { secret: "another" }])
})
