import * as encoding from "lib0/encoding"
import * as Y from "yjs"
import { describe, expect, test } from "vitest"
import { CLOSE } from "../../../src/contract/close.ts"
import { ROUTES } from "../../../src/contract/routes.ts"
import { connect } from "../../support/client.ts"
import { connectRaw, frame, opened, presenceFrame } from "../../support/rawClient.ts"
import { hasCard, layCard, servedTable } from "../../support/servedTable.ts"
import type { Guest } from "../../support/table.ts"
import { until } from "../../support/until.ts"

const at = servedTable()

describe("what no honest client sends", () => {
  const raw = async (guest: Guest) =>
    opened(connectRaw(at.server.origin, at.table.meetingId, guest.session.token))
  const fouls: [string, number, Uint8Array | string][] = [
    ["text", CLOSE.malformed, "hallo"],
    ["nothing", CLOSE.malformed, new Uint8Array()],
    ["an unknown message type", CLOSE.malformed, new Uint8Array([77, 1, 0])],
    ["an unknown sync type", CLOSE.malformed, frame(0, new Uint8Array([0]), 9)],
    ["a truncated frame", CLOSE.malformed, frame(0, new Uint8Array(40), 2).subarray(0, 9)],
    ["an update that does not decode", CLOSE.malformed, frame(0, new Uint8Array([9, 9, 9, 9]), 2)],
    ["a vector that is none", CLOSE.malformed, frame(0, new Uint8Array([200]), 0)],
    [
      "presence that is no JSON",
      CLOSE.malformed,
      presenceFrame([{ client: 1, clock: 1, json: "{" }]),
    ],
    ["too large a message", CLOSE.tooLarge, frame(0, new Uint8Array(300 * 1024), 2)],
    ["too large a presence", CLOSE.tooLarge, frame(1, new Uint8Array(300 * 1024))],
  ]
  test.each(fouls)(
    "%s ends the connection with %i, and nobody else's",
    async (_what, code, bytes) => {
      const { facilitator, emre } = await at.everyone()
      const hostile = await raw(emre)
      hostile.send(bytes)
      expect(await hostile.closed()).toBe(code)
      layCard(emre, "verder")
      await until("the meeting goes on", () => hasCard(facilitator, "verder"))
    },
  )

  test("a flood is closed with 4429", async () => {
    const { emre } = await at.everyone()
    const hostile = await raw(emre)
    const ask = frame(0, Y.encodeStateVector(new Y.Doc()), 0)
    // So many that a server which is slow to read them, and forgives by the second, has to say so too.
    for (let count = 0; count < 2_000; count++) hostile.send(ask)
    expect(await hostile.closed()).toBe(CLOSE.tooFast)
  })

  test("an update on what is not here is answered with step 1, and only repeating it closes", async () => {
    const { facilitator, emre } = await at.everyone()
    const ahead = new Y.Doc()
    ahead.getMap("views").set("a/b", 1)
    const before = Y.encodeStateVector(ahead)
    ahead.getMap("views").set("c/d", 1)
    const gap = frame(0, Y.encodeStateAsUpdate(ahead, before), 2)
    const hostile = await raw(emre)
    hostile.send(frame(0, Y.encodeStateAsUpdate(new Y.Doc()), 1))
    const asked = () =>
      hostile.heard.filter((message) => message[0] === 0 && message[1] === 0).length
    await until("the server asked at the start", () => asked() === 1)
    hostile.send(gap)
    await until("it asks for what is missing", () => asked() === 2)
    expect(facilitator.meeting.views.size).toBe(0)
    for (let turn = 0; turn < 10; turn++) hostile.send(gap)
    expect([CLOSE.malformed, CLOSE.tooFast]).toContain(await hostile.closed())
    // Nor does it help never to synchronise.
    const ahead2 = await raw(emre)
    for (let turn = 0; turn < 100; turn++) ahead2.send(gap)
    expect(await ahead2.closed()).toBe(CLOSE.malformed)
  })

  test("nobody takes more client ids than they may, all in one update neither", async () => {
    const { facilitator, emre } = await at.everyone()
    const hostile = await raw(emre)
    const many = encoding.createEncoder()
    encoding.writeVarUint(many, 1_500)
    for (let client = 1; client <= 1_500; client++) {
      // One struct of a client, from its clock 0: collected garbage of length 1.
      for (const number of [1, client, 0]) encoding.writeVarUint(many, number)
      encoding.writeUint8(many, 0)
      encoding.writeVarUint(many, 1)
    }
    encoding.writeVarUint(many, 0)
    hostile.send(frame(0, encoding.toUint8Array(many), 2))
    expect(await hostile.closed()).toBe(CLOSE.notAllowed)
    expect(Y.decodeStateVector(Y.encodeStateVector(facilitator.doc)).has(1)).toBe(false)
  })

  test("asking with vectors as long as books is too fast sooner", async () => {
    const { emre } = await at.everyone()
    const hostile = await raw(emre)
    const vector = encoding.createEncoder()
    encoding.writeVarUint(vector, 50_000)
    for (let client = 0; client < 50_000; client++) {
      encoding.writeVarUint(vector, client)
      encoding.writeVarUint(vector, 1)
    }
    const ask = frame(0, encoding.toUint8Array(vector), 0)
    for (let turn = 0; turn < 20; turn++) hostile.send(ask)
    expect(await hostile.closed()).toBe(CLOSE.tooFast)
  })

  test("presence of others is no ground for closing, however often it is sent on", async () => {
    const { facilitator, emre } = await at.everyone()
    const hostile = await raw(emre)
    const client = facilitator.doc.clientID
    facilitator.provider.awareness.setLocalState({ user: { personId: facilitator.id } })
    await until("it is hers", () => emre.provider.awareness.getStates().has(client))
    const echo = presenceFrame([{ client, clock: 1, json: "null" }])
    for (let turn = 0; turn < 1_000; turn++) hostile.send(echo)
    hostile.send(frame(0, Y.encodeStateVector(new Y.Doc()), 0))
    await until("the server answered", () => hostile.heard.some((m) => m[0] === 0 && m[1] === 1))
    expect(emre.provider.awareness.getStates().has(client)).toBe(true)
  })

  test("the client id under which the server speaks of itself is nobody else's", async () => {
    const { facilitator, emre } = await at.everyone()
    const { meetingId } = at.table
    await facilitator.call("PUT", ROUTES.familyTime(meetingId), { on: true })
    // A server that has written nothing yet, and already speaks.
    at.table.leave()
    at.server = await at.server.restart()
    const witness = connect(at.server.origin, meetingId, emre.session)
    const speaking = () =>
      [...witness.provider.awareness.getStates()].find(([, state]) => "server" in state)
    await until("the server says that it is family time", () => speaking() !== undefined)
    const [client = 0] = speaking() ?? []
    const forger = await raw(emre)
    const json = JSON.stringify({ user: { personId: emre.id } })
    forger.send(presenceFrame([{ client, clock: 99, json }]))
    const doc = new Y.Doc()
    doc.clientID = client
    doc.getMap("agreements").set(emre.id, { answer: "agree", at: 1 })
    forger.send(frame(0, Y.encodeStateAsUpdate(doc), 2))
    expect(await forger.closed()).toBe(CLOSE.notAllowed)
    expect(speaking()?.[0]).toBe(client)
    witness.leave()
  })
})
