import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { Awareness } from "y-protocols/awareness"
import * as Y from "yjs"
import { meetingIn } from "../../src/meeting/document.ts"
import { openSocket, type Socket } from "../../src/sync/socket.ts"

/** Nobody is at the other end: each try ends as soon as it began, at a moment that is noted. */
class Refused {
  static tried: number[] = []
  readyState = 0
  onclose?: (event: unknown) => void
  constructor() {
    Refused.tried.push(Date.now())
    queueMicrotask(() => this.onclose?.({ code: 1006 }))
  }
  close() {}
}

const sockets: Socket[] = []
beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
  vi.stubGlobal("WebSocket", Refused)
  Refused.tried = []
})
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.close()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function open(): Socket {
  const meeting = meetingIn(new Y.Doc())
  const address = { origin: "http://tafel.example", meetingId: "m", token: "t" }
  const hearing = { count: () => 0, taken: () => {} }
  const socket = openSocket(address, meeting, new Awareness(meeting.doc), hearing)
  sockets.push(socket)
  socket.open()
  return socket
}

/** How long was waited between one try and the next. */
async function waits(during: number): Promise<number[]> {
  await vi.advanceTimersByTimeAsync(during)
  return Refused.tried.slice(1).map((at, index) => at - Refused.tried[index]!)
}

test("each wait is twice the one before it, up to eight seconds, and uneven", async () => {
  open()
  const waited = await waits(120_000)
  const longest = waited.map((_, index) => Math.min(250 * 2 ** index, 8_000))
  for (const [index, wait] of waited.entries()) {
    expect(wait).toBeGreaterThanOrEqual(Math.floor(longest[index]! / 2))
    expect(wait).toBeLessThanOrEqual(longest[index]! + 1)
  }
  expect(waited.length).toBeGreaterThan(15)
  const late = waited.filter((_, index) => longest[index] === 8_000)
  expect(new Set(late).size).toBeGreaterThan(late.length / 2)
})

test("a full room does not come back in one instant", async () => {
  for (let count = 0; count < 9; count++) open()
  await vi.advanceTimersByTimeAsync(10_000)
  const instants = new Set(Refused.tried.filter((at) => at > 0))
  expect(instants.size).toBeGreaterThan(Refused.tried.length / 2)
})

test("a phone that wakes tries at once, and begins with short waits again", async () => {
  const socket = open()
  await vi.advanceTimersByTimeAsync(60_000)
  const before = Refused.tried.length
  const woken = Date.now()
  socket.check()
  expect(Refused.tried.slice(before)).toEqual([woken])
  await vi.advanceTimersByTimeAsync(251)
  expect(Refused.tried.length).toBeGreaterThanOrEqual(before + 2)
})
