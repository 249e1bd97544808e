// @vitest-environment jsdom
import "../support/nodeBytes.ts"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { WebSocket, type RawData } from "ws"
import { writeFirst } from "../../src/meeting/commands/meeting.ts"
import type { CardId, PersonId } from "../../src/meeting/ids.ts"
import { openLive } from "../../src/sync/live.ts"
import { liesIn, recordingSockets } from "../support/heard.ts"
import { connect } from "../support/client.ts"
import { openServer, type OpenServer } from "../support/openServer.ts"
import { startMeeting, type Table } from "../support/table.ts"
import { until } from "../support/until.ts"

const SECRET = "Op zondagavond is het geld op, Şükran 7391"
const LAID = "Dit mag iedereen zien 5127"

let server: OpenServer
let table: Table
beforeEach(async () => {
  sessionStorage.clear()
  server = await openServer()
  table = await startMeeting(server.origin)
})
afterEach(async () => {
  table.leave()
  vi.unstubAllGlobals()
  await server.stop()
})

test("[R1] [R3] nothing of a private card leaves its device before it is shown", async () => {
  const mireille = await table.join("facilitator", "Mireille", "other")
  const fenna = await table.join("participant", "Fenna", "guardian")
  const screen = await table.join("screen")
  const emre = await table.join("participant", "Emre")
  emre.leave()

  // Every byte that reaches anybody else, and every byte that leaves his own device.
  const ears = recordingSockets()
  const listeners = [fenna, screen, mireille].map(({ session }) =>
    connect(server.origin, table.meetingId, session, undefined, ears.Sockets),
  )
  const sent: Buffer[] = []
  vi.stubGlobal(
    "WebSocket",
    class extends WebSocket {
      override send(data: Uint8Array) {
        sent.push(Buffer.from(data as RawData as Uint8Array))
        super.send(data)
      }
    },
  )
  const live = openLive(
    { origin: server.origin, meetingId: table.meetingId, token: emre.session.token },
    { seat: "participant", personId: emre.id },
  )
  const hasHeard = () => live.copy.get().readings.facts().writing
  expect(writeFirst(mireille.meeting, mireille.writer, true)).toEqual({ done: true })
  await until("the round has begun", hasHeard)

  const write = (id: string, text: string) =>
    live.own.keep({ id: id as CardId, kind: "worry", text, author: emre.id as PersonId })
  write("private", SECRET.slice(0, 20))
  live.own.change("private" as CardId, { text: SECRET })
  write("shown", LAID)
  live.own.change("shown" as CardId, { show: true })
  const wasHeard = (text: string) => liesIn(ears.bytes(), text) || liesIn(Buffer.concat(sent), text)
  // What he says last is heard: so was all that went before it.
  live.copy.get().presence.askPause(true)
  const asks = () =>
    [...(fenna.provider.awareness.getStates().values() ?? [])].some((one) => one["pause"] === true)
  await until("he is heard", asks)
  expect([SECRET, LAID].map(wasHeard)).toEqual([false, false])

  writeFirst(mireille.meeting, mireille.writer, false)
  await until("the shown card lies", () => fenna.meeting.cards.has("shown"))
  await until("it reached everybody", () =>
    listeners.every((one) => one.meeting.cards.has("shown")),
  )
  expect(liesIn(ears.bytes(), LAID)).toBe(true)
  expect(wasHeard(SECRET)).toBe(false)
  expect(wasHeard(SECRET.slice(0, 20))).toBe(false)
  expect(live.own.get().map(({ text }) => text)).toEqual([SECRET])
  live.close()
  for (const one of listeners) one.leave()
})
