// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { useSeat } from "../../src/app/seat.ts"
import { useComingBack } from "../../src/app/useComingBack.ts"
import type { Session } from "../../src/contract/answers.ts"
import type { ErrorCode } from "../../src/contract/errors.ts"
import { identityFor, keepIdentity } from "../../src/sync/identity.ts"
import { keepSecret } from "../../src/sync/secret.ts"
import { lookAgain } from "../support/lookAgain.ts"
import { serverThat } from "../support/server.ts"

const SESSIONS = "POST /api/meetings/m/sessions"
const SECRET = "s3cret-of-this-link"
const HOUR = 60 * 60 * 1000
const session = (token: string): Session => ({
  token,
  seat: "participant",
  personId: "hong",
  expiresAt: Date.now() + 24 * HOUR,
})

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, "", "/m/m")
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Somebody who is in, and what becomes of their session. */
function sit(isUnknown: boolean, link: "with a link" | "without a link" = "with a link") {
  keepIdentity("m", SECRET, session("kept"), Date.now())
  if (link === "with a link") keepSecret("m", SECRET)
  return renderHook(
    (unknown: boolean) => {
      const seat = useSeat("m")
      if (seat.is !== "in") throw new Error("Nobody is in.")
      return useComingBack("m", seat, unknown)
    },
    { initialProps: isUnknown },
  )
}
const keptToken = () => identityFor("m", SECRET, Date.now())?.token

test("while there is time nothing is asked", async () => {
  const asked = serverThat({})
  sit(false)
  await lookAgain()
  expect(asked).toEqual([])
})

test("a tab that stays open is renewed halfway, also when it slept through that moment", async () => {
  const asked = serverThat({ [SESSIONS]: { status: 201, body: session("newer") } })
  const { result } = sit(false)
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 7 * HOUR })
  await lookAgain()
  await waitFor(() => expect(keptToken()).toBe("newer"))
  expect(asked.map(({ body }) => body)).toEqual([{ secret: SECRET, rejoin: "kept" }])
  expect(result.current).toBe("in")
  await lookAgain()
  expect(asked).toHaveLength(1)
})

test("a link that was renewed since is not tried again and again", async () => {
  const asked = serverThat({ [SESSIONS]: "wrong-secret" })
  const { result, rerender } = sit(false)
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 7 * HOUR })
  await lookAgain()
  await waitFor(() => expect(asked).toHaveLength(1))
  await lookAgain()
  expect(result.current).toBe("in")
  vi.setSystemTime(Date.now() + 24 * HOUR)
  rerender(true)
  expect(result.current).toBe("over")
  expect(asked).toHaveLength(1)
})

test("what passes is asked again until it has", async () => {
  let answer: ErrorCode | "nobody" | { status: number; body: Session } = "nobody"
  serverThat({ [SESSIONS]: () => answer })
  const { result } = sit(true)
  await lookAgain()
  expect(result.current).toBe("in")
  answer = "family-time"
  await lookAgain()
  await waitFor(() => expect(result.current).toBe("family-time"))
  answer = { status: 201, body: session("newer") }
  await lookAgain()
  await waitFor(() => expect(keptToken()).toBe("newer"))
})

test.each([
  ["bad-input", "removed"],
  ["wrong-secret", "removed"],
  ["no-such-meeting", "gone"],
] as const)("a session that ended early, and then %s, is %s", async (code, standing) => {
  serverThat({ [SESSIONS]: code })
  const { result } = sit(true)
  await waitFor(() => expect(result.current).toBe(standing))
})

test("without a link's secret nothing is asked: who is out early was removed, who is out late was not", async () => {
  const asked = serverThat({})
  const { result } = sit(true, "without a link")
  expect(result.current).toBe("removed")
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 25 * HOUR })
  act(() => void document.dispatchEvent(new Event("visibilitychange")))
  expect(result.current).toBe("over")
  expect(asked).toEqual([])
})
