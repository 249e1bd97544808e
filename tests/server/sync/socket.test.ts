import * as Y from "yjs"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { CLOSE } from "../../../src/contract/close.ts"
import { ROUTES } from "../../../src/contract/routes.ts"
import { addCard, moveCard, typeInCard } from "../../../src/meeting/commands/cards.ts"
import type { CardId } from "../../../src/meeting/ids.ts"
import { cardIn } from "../../../src/meeting/queries/cards.ts"
import { peopleIn } from "../../../src/meeting/queries/people.ts"
import { connect } from "../../support/client.ts"
import { lying, NOW } from "../../support/cast.ts"
import { openServer, type OpenServer } from "../../support/openServer.ts"
import { connectRaw, frame, opened, presenceFrame } from "../../support/rawClient.ts"
import { startMeeting, type Guest, type Table } from "../../support/table.ts"
import { until } from "../../support/until.ts"

let server: OpenServer
let table: Table
beforeEach(async () => {
  server = await openServer()
  table = await startMeeting(server.origin)
})
afterEach(async () => {
  table.leave()
  await server.stop()
})

const lay = ({ meeting, writer, id }: Guest, card: string, text = card) =>
  addCard(meeting, writer, { id: card as CardId, kind: "worry", text, author: id }, NOW)
const has = ({ meeting }: Guest, card: string) => cardIn(meeting, card) !== undefined
const everyone = async () => {
  const facilitator = await table.join("facilitator", "Mireille", "other")
  const emre = await table.join("participant", "Emre")
  const screen = await table.join("screen")
  return { facilitator, emre, screen }
}

describe("people at one table", () => {
  test("what one lays down, everyone has, the screen and who joins late too", async () => {
    const { facilitator, emre, screen } = await everyone()
    lay(emre, "een")
    await until("they have it", () => has(facilitator, "een") && has(screen, "een"))
    const late = await table.join("participant", "Fenna", "guardian")
    expect(late.meeting.cards.toJSON()).toEqual(emre.meeting.cards.toJSON())
    expect(peopleIn(late.meeting)).toMatchObject([
      { name: "Mireille", seat: "facilitator", group: "professional", device: true },
      { name: "Emre", seat: "participant", role: "parent", group: "family" },
      { name: "Fenna", role: "guardian", group: "professional" },
    ])
  })

  test("[D3] [D5] moving and typing at once loses nothing and doubles nothing", async () => {
    const { facilitator, emre } = await everyone()
    for (const card of ["a", "b", "c"]) lay(emre, card, "")
    await until("the cards are there", () => facilitator.meeting.cards.size === 3)
    const both = [facilitator, emre]
    for (let turn = 0; turn < 30; turn++)
      for (const { meeting, writer, name } of both.map((one, index) => ({
        ...one,
        name: "me"[index],
      }))) {
        typeInCard(meeting, writer, "a" as CardId, { at: 0, remove: 0, insert: name ?? "" })
        moveCard(meeting, writer, "b" as CardId, {
          kind: turn % 2 ? "worry" : "goal",
          index: turn % 3,
        })
      }
    const whole = () => cardIn(facilitator.meeting, "a")?.text.length === 60
    await until("both have all", () => whole() && cardIn(emre.meeting, "a")?.text.length === 60)
    await until("they are equal", () => same(facilitator, emre))
    expect(facilitator.closedWith()).toBeUndefined()
    const shown = [...lying(emre.meeting), ...lying(emre.meeting, "plan")].sort()
    expect(shown).toEqual(["a", "b", "c"])
  })

  test("what was written without a connection arrives when it is back", async () => {
    const { facilitator, emre } = await everyone()
    emre.provider.disconnect()
    lay(emre, "onderweg")
    lay(facilitator, "intussen")
    emre.provider.connect()
    await until("both have both", () => has(facilitator, "onderweg") && has(emre, "intussen"))
  })

  test("the server notes who else changed somebody's words, once", async () => {
    const { facilitator, emre } = await everyone()
    lay(emre, "k")
    await until("it is there", () => has(facilitator, "k"))
    for (const insert of ["a", "b"])
      typeInCard(facilitator.meeting, facilitator.writer, "k" as CardId, {
        at: 0,
        remove: 0,
        insert,
      })
    await until("it is noted", () => cardIn(emre.meeting, "k")?.edited.length === 1)
    expect(cardIn(emre.meeting, "k")).toMatchObject({ text: "bak", edited: [facilitator.id] })
  })
})

const same = (one: Guest, other: Guest) =>
  JSON.stringify(one.meeting.cards.toJSON()) === JSON.stringify(other.meeting.cards.toJSON())

describe("the seats", () => {
  test("[W2] the screen cannot write: it is taken back, closed with 4403, and nobody notices", async () => {
    const { facilitator, emre, screen } = await everyone()
    screen.meeting.cards.set("van-het-scherm", new Y.Map())
    await until("it is closed", () => screen.closedWith() === CLOSE.notAllowed)
    lay(emre, "na")
    await until("the meeting goes on", () => has(facilitator, "na"))
    expect(facilitator.meeting.cards.has("van-het-scherm")).toBe(false)
  })

  test("[W1] a participant cannot write what is the facilitator's", async () => {
    const { facilitator, emre } = await everyone()
    emre.meeting.meeting.set("title", "Van Emre")
    await until("it is closed", () => emre.closedWith() === CLOSE.notAllowed)
    facilitator.meeting.meeting.set("question", "Wat is er nodig?")
    const back = connect(server.origin, table.meetingId, emre.session)
    await back.synced()
    await until("the same token still serves", () => back.meeting.meeting.has("question"))
    expect(back.meeting.meeting.get("title")).toBe("Eerste bijeenkomst")
    back.leave()
  })

  test("nobody writes under another's client id, also after a restart", async () => {
    const { facilitator, emre } = await everyone()
    lay(facilitator, "van-mireille")
    await until("it is there", () => has(emre, "van-mireille"))
    const theirs = facilitator.doc.clientID
    table.leave()
    server = await server.restart()
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(emre.doc))
    copy.clientID = theirs
    copy.getMap("views").set(`van-mireille/${emre.id}`, { sees: "same" })
    const forger = connect(server.origin, table.meetingId, emre.session, copy)
    await until("it is closed", () => forger.closedWith() === CLOSE.notAllowed)
    forger.leave()
  })
})

describe("who is let in", () => {
  test("a wrong token, a missing one, an unknown meeting: a code that a browser can see", async () => {
    const { meetingId } = table
    const wrong = connectRaw(server.origin, meetingId, "x".repeat(43))
    expect(await wrong.closed()).toBe(CLOSE.unknown)
    expect(wrong.socket.protocol).toBe("aan-tafel.v1")
    expect(await connectRaw(server.origin, meetingId, undefined).closed()).toBe(CLOSE.unknown)
    expect(await connectRaw(server.origin, "nergens", "x").closed()).toBe(CLOSE.noSuchMeeting)
    expect(await connectRaw(server.origin, "%00", "x").closed()).toBe(CLOSE.noSuchMeeting)
  })

  test("a page from elsewhere is refused with 403, a program without an origin is not", async () => {
    const { session } = await table.join("participant", "Emre")
    const from = (origin: string) =>
      connectRaw(server.origin, table.meetingId, session.token, { origin })
    expect(await from("https://elders.example").refused()).toBe(403)
    expect(await from("null").refused()).toBe(403)
    await opened(from(server.origin))
  })

  test("a deleted meeting ends everyone with 4408, and is not there any more", async () => {
    const { facilitator, emre } = await everyone()
    await facilitator.call("DELETE", ROUTES.meeting(table.meetingId))
    await until("everyone is out", () => emre.closedWith() === CLOSE.deleted)
    const again = connectRaw(server.origin, table.meetingId, emre.session.token)
    expect([CLOSE.deleted, CLOSE.noSuchMeeting]).toContain(await again.closed())
  })
})

describe("what no honest client sends", () => {
  const raw = async (guest: Guest) =>
    opened(connectRaw(server.origin, table.meetingId, guest.session.token))
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
  ]
  test.each(fouls)(
    "%s ends the connection with %i, and nobody else's",
    async (_what, code, bytes) => {
      const { facilitator, emre } = await everyone()
      const hostile = await raw(emre)
      hostile.send(bytes)
      expect(await hostile.closed()).toBe(code)
      lay(emre, "verder")
      await until("the meeting goes on", () => has(facilitator, "verder"))
    },
  )

  test("a flood is closed with 4429", async () => {
    const { emre } = await everyone()
    const hostile = await raw(emre)
    const ask = frame(0, Y.encodeStateVector(new Y.Doc()), 0)
    for (let count = 0; count < 400; count++) hostile.send(ask)
    expect(await hostile.closed()).toBe(CLOSE.tooFast)
  })

  test("an update on what is not here is answered with step 1, and only repeating it closes", async () => {
    const { facilitator, emre } = await everyone()
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
  })
})

describe("presence", () => {
  const statesAt = ({ provider }: Guest) => [...provider.awareness.getStates().values()]
  const sees = (guest: Guest, personId: string | null) =>
    statesAt(guest).some((state) => state["user"]?.personId === personId)
  const present = ({ provider }: Guest, state: Record<string, unknown>) =>
    provider.awareness.setLocalState(state)

  test("is passed on as it is, and goes when the connection does", async () => {
    const { facilitator, emre, screen } = await everyone()
    present(emre, { user: { personId: emre.id }, card: "k1" })
    await until("it is seen", () => sees(facilitator, emre.id) && sees(screen, emre.id))
    emre.provider.disconnect()
    await until("emre is away", () => !sees(facilitator, emre.id))
    expect(facilitator.meeting.people.has(emre.id)).toBe(true)
    emre.provider.connect()
    await until("emre is back", () => sees(facilitator, emre.id))
  })

  test("of another person, or too long, is not passed on, and the connection stays", async () => {
    const { facilitator, emre } = await everyone()
    present(emre, { user: { personId: facilitator.id } })
    present(emre, { user: { personId: emre.id }, note: "x".repeat(1100) })
    present(emre, { user: { personId: emre.id }, card: "goed" })
    await until("the right one is seen", () => sees(facilitator, emre.id))
    expect(statesAt(facilitator).filter((state) => "note" in state)).toEqual([])
    expect(sees(facilitator, facilitator.id)).toBe(false)
    expect(emre.closedWith()).toBeUndefined()
  })

  test("under another's client id is ignored", async () => {
    const { facilitator, emre } = await everyone()
    present(facilitator, { user: { personId: facilitator.id }, card: "hier" })
    await until("it is seen", () => sees(emre, facilitator.id))
    const hostile = await opened(connectRaw(server.origin, table.meetingId, emre.session.token))
    const client = facilitator.doc.clientID
    hostile.send(presenceFrame([{ client, clock: 99, json: "null" }]))
    hostile.send(frame(0, Y.encodeStateVector(new Y.Doc()), 0))
    await until("the server answered", () => hostile.heard.some((m) => m[0] === 0 && m[1] === 1))
    expect(sees(emre, facilitator.id)).toBe(true)
  })
})

describe("seen means kept", () => {
  test("nobody sees what is not in the store yet", async () => {
    const { facilitator, emre } = await everyone()
    server.trouble.hold()
    lay(emre, "wacht")
    await until("the store is asked", () => server.trouble.waiting() > 0)
    expect(has(facilitator, "wacht")).toBe(false)
    server.trouble.letThrough()
    await until("it is passed on", () => has(facilitator, "wacht"))
  })

  test("a store that takes nothing: nothing is passed on, people see it, and all comes after", async () => {
    const { facilitator, emre, screen } = await everyone()
    const health = async () => (await fetch(`${server.origin}/healthz`)).status
    expect(await health()).toBe(200)
    server.trouble.refuse()
    lay(emre, "vol")
    const told = ({ provider }: Guest) =>
      [...provider.awareness.getStates().values()].some((state) => "server" in state)
    await until("everyone is told", () => [facilitator, emre, screen].every(told))
    expect(await health()).toBe(503)
    lay(emre, "nog-een")
    screen.provider.disconnect()
    await until("the screen forgot it", () => !told(screen))
    screen.provider.connect()
    await until("who comes back now is told too", () => told(screen))
    expect(has(facilitator, "vol")).toBe(false)
    server.trouble.recover()
    await until("it is kept now", () => has(facilitator, "vol") && has(facilitator, "nog-een"))
    await until("everyone is told that too", () => ![facilitator, emre, screen].some(told))
    expect(await health()).toBe(200)
    expect(emre.closedWith()).toBeUndefined()
  })

  test("a restarted server has what anyone had seen", async () => {
    const { facilitator, emre } = await everyone()
    lay(emre, "blijft")
    await until("it was seen", () => has(facilitator, "blijft"))
    table.leave()
    server = await server.restart()
    const back = connect(server.origin, table.meetingId, emre.session)
    await until("it is there", () => cardIn(back.meeting, "blijft") !== undefined)
    back.leave()
  })
})

test("a room leaves memory when it empties", async () => {
  const { emre } = await everyone()
  lay(emre, "k")
  expect(server.rooms()).toBe(1)
  table.leave()
  await until("nothing is left", () => server.rooms() === 0)
})

describe("a closed board", () => {
  test("[P2] can be joined and read; a write is taken back and ends with 4409", async () => {
    const { facilitator, emre } = await everyone()
    lay(emre, "afgesproken")
    await until("it is there", () => has(facilitator, "afgesproken"))
    const fixed = await facilitator.call("POST", ROUTES.plan(table.meetingId), {})
    expect(fixed.status).toBe(201)
    await until("emre sees it", () => emre.meeting.meeting.has("fixed"))
    emre.meeting.cards.get("afgesproken")?.set("basis", "seen")
    await until("it is closed", () => emre.closedWith() === CLOSE.boardClosed)
    const reader = connect(server.origin, table.meetingId, emre.session)
    await until("it can be read", () => cardIn(reader.meeting, "afgesproken") !== undefined)
    expect(cardIn(reader.meeting, "afgesproken")?.basis).toBeUndefined()
    await facilitator.call("DELETE", ROUTES.plan(table.meetingId))
    await until("it is open again", () => !reader.meeting.meeting.has("fixed"))
    reader.leave()
  })
})
