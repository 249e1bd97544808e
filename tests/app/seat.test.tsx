// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { useSeat } from "../../src/app/seat.ts"
import type { Session } from "../../src/contract/answers.ts"
import { identityFor, keepIdentity, keepLinks, linksOf } from "../../src/sync/identity.ts"
import { serverThat } from "../support/server.ts"

const SESSIONS = "POST /api/meetings/m/sessions"
const DOOR = "POST /api/meetings/m/door"
const SECRET = "s3cret-of-this-link"
const HOUR = 60 * 60 * 1000
const sessionOf = (seat: Session["seat"], token = "t"): Session => ({
  token,
  seat,
  personId: seat === "screen" ? null : "hong",
  expiresAt: Date.now() + 24 * HOUR,
})

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, "", "/m/m")
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const byLink = () => history.replaceState(null, "", `/m/m#${SECRET}`)
const open = () => renderHook(() => useSeat("m")).result

test("the room's screen is in at once, without a name", async () => {
  const asked = serverThat({
    [DOOR]: { body: { seat: "screen" } },
    [SESSIONS]: { status: 201, body: sessionOf("screen") },
  })
  byLink()
  const seat = open()
  await waitFor(() => expect(seat.current.is).toBe("in"))
  expect(asked.map(({ body }) => body)).toEqual([{ secret: SECRET }, { secret: SECRET }])
  expect(location.hash).toBe("")
})

test("by another link somebody is asked who they are, and then they are in", async () => {
  serverThat({ [DOOR]: { body: { seat: "participant" } } })
  byLink()
  const seat = open()
  await waitFor(() => expect(seat.current).toMatchObject({ is: "asked", opens: "participant" }))
  act(() => void (seat.current.is === "asked" && seat.current.joined(sessionOf("participant"))))
  expect(seat.current).toMatchObject({ is: "in", identity: { token: "t", personId: "hong" } })
  expect(identityFor("m", SECRET, Date.now())?.token).toBe("t")
})

test("who was here before is the same person again, without asking anybody", () => {
  const asked = serverThat({})
  keepIdentity("m", SECRET, sessionOf("participant", "kept"), Date.now())
  byLink()
  expect(open().current).toMatchObject({ is: "in", identity: { token: "kept" } })
  expect(asked).toEqual([])
})

test("a newer session is kept for the next time, and the page goes on with the one it has", () => {
  serverThat({})
  keepIdentity("m", SECRET, sessionOf("participant", "kept"), Date.now() - 7 * HOUR)
  byLink()
  const seat = open()
  act(
    () =>
      void (seat.current.is === "in" && seat.current.renewed(sessionOf("participant", "newer"))),
  )
  expect(seat.current).toMatchObject({ is: "in", identity: { token: "kept" } })
  expect(identityFor("m", SECRET, Date.now())?.token).toBe("newer")
  act(() => void (seat.current.is === "in" && seat.current.back(sessionOf("participant", "again"))))
  expect(seat.current).toMatchObject({ is: "in", identity: { token: "again" } })
})

test("who makes the link anew that they came by is that person by the new one, here too", () => {
  serverThat({})
  const links = { participant: "http://tafel/m/m#for-others" }
  keepLinks("m", keepIdentity("m", SECRET, sessionOf("facilitator"), Date.now()), links, Date.now())
  byLink()
  const seat = open()
  act(() => void (seat.current.is === "in" && seat.current.relinked("an0ther-secret")))
  expect(seat.current).toMatchObject({ is: "in", secret: "an0ther-secret" })
  cleanup()
  const anew = open().current
  if (anew.is !== "in") throw new Error("They are not in.")
  expect(anew).toMatchObject({ secret: "an0ther-secret", identity: { token: "t" } })
  expect(linksOf("m", anew.identity, Date.now())).toEqual(links)
  expect(identityFor("m", SECRET, Date.now())).toBeUndefined()
})

test("without a link there is nothing to try", () => {
  expect(open().current.is).toBe("no-link")
})

test.each(["wrong-secret", "no-such-meeting"] as const)("a link with %s is wrong", async (code) => {
  serverThat({ [DOOR]: code })
  byLink()
  const seat = open()
  await waitFor(() => expect(seat.current).toMatchObject({ is: "wrong-link", because: code }))
})

test("a link that could not be tried is no wrong link, and can be tried again", async () => {
  let tries = 0
  serverThat({
    [DOOR]: () => (tries++ === 0 ? "nobody" : { body: { seat: "screen" } }),
    [SESSIONS]: { status: 201, body: sessionOf("screen") },
  })
  byLink()
  const seat = open()
  await waitFor(() => expect(seat.current).toMatchObject({ is: "unreachable", code: "offline" }))
  act(() => void (seat.current.is === "unreachable" && seat.current.again()))
  await waitFor(() => expect(seat.current.is).toBe("in"))
})

test("who is no longer known here can join anew by the same link", async () => {
  serverThat({ [DOOR]: { body: { seat: "participant" } } })
  keepIdentity("m", SECRET, sessionOf("participant"), Date.now())
  byLink()
  const seat = open()
  act(() => void (seat.current.is === "in" && seat.current.leave()))
  await waitFor(() => expect(seat.current.is).toBe("asked"))
  expect(identityFor("m", SECRET, Date.now())).toBeUndefined()
})
