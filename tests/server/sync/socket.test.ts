import * as Y from "yjs"
import { describe, expect, test } from "vitest"
import { CLOSE } from "../../../src/contract/close.ts"
import { ROUTES } from "../../../src/contract/routes.ts"
import { moveCard, typeInCard } from "../../../src/meeting/commands/cards.ts"
import type { CardId } from "../../../src/meeting/ids.ts"
import { cardIn } from "../../../src/meeting/queries/cards.ts"
import { peopleIn } from "../../../src/meeting/queries/people.ts"
import { lying } from "../../support/cast.ts"
import { connect } from "../../support/client.ts"
import { connectRaw, opened } from "../../support/rawClient.ts"
import { hasCard, layCard, servedTable } from "../../support/servedTable.ts"
import type { Guest } from "../../support/table.ts"
import { until } from "../../support/until.ts"

const at = servedTable()

describe("people at one table", () => {
  test("what one lays down, everyone has, the screen and who joins late too", async () => {
    const { facilitator, emre, screen } = await at.everyone()
    layCard(emre, "een")
    await until("they have it", () => hasCard(facilitator, "een") && hasCard(screen, "een"))
    const late = await at.table.join("participant", "Fenna", "guardian")
    expect(late.meeting.cards.toJSON()).toEqual(emre.meeting.cards.toJSON())
    expect(peopleIn(late.meeting)).toMatchObject([
      { name: "Mireille", seat: "facilitator", group: "professional", device: true },
      { name: "Emre", seat: "participant", role: "parent", group: "family" },
      { name: "Fenna", role: "guardian", group: "professional" },
    ])
  })

  test("[D3] [D5] moving and typing at once loses nothing and doubles nothing", async () => {
    const { facilitator, emre } = await at.everyone()
    for (const card of ["a", "b", "c"]) layCard(emre, card, "")
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
    const { facilitator, emre } = await at.everyone()
    emre.provider.disconnect()
    layCard(emre, "onderweg")
    layCard(facilitator, "intussen")
    emre.provider.connect()
    await until(
      "both have both",
      () => hasCard(facilitator, "onderweg") && hasCard(emre, "intussen"),
    )
  })

  test("the server notes who else changed somebody's words, once", async () => {
    const { facilitator, emre } = await at.everyone()
    layCard(emre, "k")
    await until("it is there", () => hasCard(facilitator, "k"))
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
    const { facilitator, emre, screen } = await at.everyone()
    screen.meeting.cards.set("van-het-scherm", new Y.Map())
    await until("it is closed", () => screen.closedWith() === CLOSE.notAllowed)
    layCard(emre, "na")
    await until("the meeting goes on", () => hasCard(facilitator, "na"))
    expect(facilitator.meeting.cards.has("van-het-scherm")).toBe(false)
  })

  test("[W1] a participant cannot write what is the facilitator's", async () => {
    const { facilitator, emre } = await at.everyone()
    emre.meeting.meeting.set("title", "Van Emre")
    await until("it is closed", () => emre.closedWith() === CLOSE.notAllowed)
    facilitator.meeting.meeting.set("question", "Wat is er nodig?")
    const back = connect(at.server.origin, at.table.meetingId, emre.session)
    await back.synced()
    await until("the same token still serves", () => back.meeting.meeting.has("question"))
    expect(back.meeting.meeting.get("title")).toBe("Eerste bijeenkomst")
    back.leave()
  })

  test("nobody writes under another's client id, also after a restart", async () => {
    const { facilitator, emre } = await at.everyone()
    layCard(facilitator, "van-mireille")
    await until("it is there", () => hasCard(emre, "van-mireille"))
    const theirs = facilitator.doc.clientID
    at.table.leave()
    at.server = await at.server.restart()
    const copy = new Y.Doc()
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(emre.doc))
    copy.clientID = theirs
    copy.getMap("views").set(`van-mireille/${emre.id}`, { sees: "same" })
    const forger = connect(at.server.origin, at.table.meetingId, emre.session, copy)
    await until("it is closed", () => forger.closedWith() === CLOSE.notAllowed)
    forger.leave()
  })
})

describe("who is let in", () => {
  test("a wrong token, a missing one, an unknown meeting: a code that a browser can see", async () => {
    const { meetingId } = at.table
    const wrong = connectRaw(at.server.origin, meetingId, "x".repeat(43))
    expect(await wrong.closed()).toBe(CLOSE.unknown)
    expect(wrong.socket.protocol).toBe("aan-tafel.v1")
    expect(await connectRaw(at.server.origin, meetingId, undefined).closed()).toBe(CLOSE.unknown)
    expect(await connectRaw(at.server.origin, "nergens", "x").closed()).toBe(CLOSE.noSuchMeeting)
    expect(await connectRaw(at.server.origin, "%00", "x").closed()).toBe(CLOSE.noSuchMeeting)
  })

  test("a page from elsewhere is refused with 403, a program without an origin is not", async () => {
    const { session } = await at.table.join("participant", "Emre")
    const from = (origin: string) =>
      connectRaw(at.server.origin, at.table.meetingId, session.token, { origin })
    expect(await from("https://elders.example").refused()).toBe(403)
    expect(await from("null").refused()).toBe(403)
    await opened(from(at.server.origin))
  })

  test("a deleted meeting ends everyone with 4408, and is not there any more", async () => {
    const { facilitator, emre } = await at.everyone()
    await facilitator.call("DELETE", ROUTES.meeting(at.table.meetingId))
    await until("everyone is out", () => emre.closedWith() === CLOSE.deleted)
    const again = connectRaw(at.server.origin, at.table.meetingId, emre.session.token)
    expect([CLOSE.deleted, CLOSE.noSuchMeeting]).toContain(await again.closed())
  })
})

test("a room leaves memory when it empties", async () => {
  const { emre } = await at.everyone()
  layCard(emre, "k")
  expect(at.server.rooms()).toBe(1)
  at.table.leave()
  await until("nothing is left", () => at.server.rooms() === 0)
})

describe("a closed board", () => {
  test("[P2] can be joined and read; a write is taken back and ends with 4409", async () => {
    const { facilitator, emre } = await at.everyone()
    layCard(emre, "afgesproken")
    await until("it is there", () => hasCard(facilitator, "afgesproken"))
    const fixed = await facilitator.call("POST", ROUTES.plan(at.table.meetingId), {})
    expect(fixed.status).toBe(201)
    await until("emre sees it", () => emre.meeting.meeting.has("fixed"))
    emre.meeting.cards.get("afgesproken")?.set("basis", "seen")
    await until("it is closed", () => emre.closedWith() === CLOSE.boardClosed)
    const reader = connect(at.server.origin, at.table.meetingId, emre.session)
    await until("it can be read", () => cardIn(reader.meeting, "afgesproken") !== undefined)
    expect(cardIn(reader.meeting, "afgesproken")?.basis).toBeUndefined()
    await facilitator.call("DELETE", ROUTES.plan(at.table.meetingId))
    await until("it is open again", () => !reader.meeting.meeting.has("fixed"))
    reader.leave()
  })
})
