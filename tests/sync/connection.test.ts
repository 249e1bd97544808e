import { ObservableV2 } from "lib0/observable"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import type { WebsocketProvider } from "y-websocket"
import { watchConnection, type Connection } from "../../src/sync/connection.ts"
import type { PresenceHere } from "../../src/sync/presence.ts"
import { newStore } from "../../src/sync/store.ts"

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

/** A line that synchronises and breaks as it is told, and all that is said of it. */
function line(before: Connection = { is: "connecting" }) {
  const events = new ObservableV2<{
    sync: (synced: boolean) => void
    "connection-close": (event: { code: number } | null) => void
  }>()
  const provider = Object.assign(events, { synced: false }) as unknown as WebsocketProvider
  const others = newStore({ here: new Set(), writers: new Map(), notSaving: false })
  const connection = watchConnection(provider, others as unknown as PresenceHere, before)
  const said: Connection[] = []
  connection.subscribe(() => said.push(connection.get()))
  return {
    connection,
    said,
    synced: (is: boolean) => {
      provider.synced = is
      events.emit("sync", [is])
    },
    closes: (code: number) => events.emit("connection-close", [{ code }]),
  }
}

test("a break of less than a second is not told", () => {
  const { said, synced } = line()
  synced(true)
  synced(false)
  vi.advanceTimersByTime(999)
  synced(true)
  vi.advanceTimersByTime(60_000)
  expect(said).toEqual([{ is: "live" }])
})

test("a longer one is, and since when", () => {
  const { said, synced } = line()
  synced(true)
  vi.advanceTimersByTime(5_000)
  synced(false)
  vi.advanceTimersByTime(1_000)
  synced(true)
  expect(said).toEqual([{ is: "live" }, { is: "offline", since: 5_000 }, { is: "live" }])
})

test("the first connecting may take a little longer before it is told", () => {
  const { said } = line()
  vi.advanceTimersByTime(3_999)
  expect(said).toEqual([])
  vi.advanceTimersByTime(1)
  expect(said).toEqual([{ is: "offline", since: 0 }])
})

test("fetching a fresh copy is not told when it is quick", () => {
  const { connection, said, synced } = line({ is: "live" })
  expect(connection.get()).toEqual({ is: "live" })
  vi.advanceTimersByTime(500)
  synced(true)
  expect(said).toEqual([])
})

test("a changed book is told at once, for as long as it lasts, and is no broken line", () => {
  const { said, synced, closes } = line()
  synced(true)
  for (let tries = 0; tries < 3; tries++) {
    closes(1011)
    synced(false)
    vi.advanceTimersByTime(60_000)
  }
  synced(true)
  closes(1006)
  synced(false)
  vi.advanceTimersByTime(60_000)
  expect(said.map(({ is }) => is)).toEqual(["live", "book-changed", "live", "offline"])
})
