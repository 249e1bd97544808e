// @vitest-environment jsdom
import { WebSocket } from "ws"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { addCard, moveCard, typeInCard } from "../../src/meeting/commands/cards.ts"
import { closeBoard, seed, writePerson } from "../../src/meeting/commands/server.ts"
import { meetingIn, type Meeting } from "../../src/meeting/document.ts"
import type { CardId, PersonId } from "../../src/meeting/ids.ts"
import { openLive, type Live } from "../../src/sync/live.ts"
import { NOW } from "../support/cast.ts"
import { openRelay, type Relay } from "../support/relay.ts"

const EMRE = "emre" as PersonId
const FENNA = "fenna" as PersonId
const opened: Live[] = []
let relay: Relay
let table: Meeting

// The one of jsdom does not run inside vitest on every version of Node.
vi.stubGlobal("WebSocket", WebSocket)

beforeEach(async () => {
  relay = await openRelay()
  table = meetingIn(relay.doc)
  seed(table, "", "nl")
  for (const id of [EMRE, FENNA])
    writePerson(table, id, {
      name: id,
      role: "family",
      group: "family",
      seat: "participant",
      device: true,
      joinedAt: NOW,
    })
})

afterEach(async () => {
  for (const live of opened.splice(0)) live.close()
  await relay.close()
})

function open(personId: PersonId | null = EMRE): Live {
  const address = { origin: relay.address(), meetingId: "m", token: "t" }
  const live = openLive(address, { seat: personId ? "participant" : "screen", personId })
  opened.push(live)
  return live
}

vi.setConfig({ testTimeout: 30_000 })

/** Waits until this is so, however long that takes. */
const until = (ask: () => void) => vi.waitFor(ask, { timeout: 15_000, interval: 10 })
const connected = (live: Live) => until(() => expect(live.connection.get()).toEqual({ is: "live" }))

function lay(live: Live, text: string): CardId {
  const { meeting, writer } = live.copy.get()
  const id = text.replaceAll(" ", "-") as CardId
  const author = writer().personId as PersonId
  addCard(meeting, writer(), { id, kind: "worry", text, author }, NOW)
  return id
}

const wordsOn = (meeting: Meeting) =>
  [...meeting.cards.values()].map((card) => String(card.get("text"))).sort()

describe("a connection", () => {
  test("is live once all of the table is here", async () => {
    const live = open()
    expect(live.connection.get()).toEqual({ is: "connecting" })
    await connected(live)
    expect(live.copy.get().readings.people()).toHaveLength(2)
  })

  test("loses nothing that was written without it", async () => {
    const live = open()
    await connected(live)
    relay.silent = true
    relay.closeAll(1012)
    await until(() => expect(live.connection.get().is).toBe("offline"))
    const card = lay(live, "zonder verbinding")
    expect(live.unsent.get().has(card)).toBe(true)
    expect(wordsOn(table)).toEqual([])
    relay.silent = false
    relay.closeAll(1012)
    await connected(live)
    await until(() => expect(live.unsent.get().size).toBe(0))
    expect(wordsOn(table)).toEqual(["zonder verbinding"])
  })

  test("that died silently is found dead when the phone wakes", async () => {
    const live = open()
    await connected(live)
    relay.silent = true
    window.dispatchEvent(new Event("online"))
    await until(() => expect(relay.joined).toBe(2))
    relay.silent = false
    relay.closeAll(1012)
    await connected(live)
  })

  test("that is alive stays when the phone wakes", async () => {
    const live = open()
    await connected(live)
    window.dispatchEvent(new Event("pageshow"))
    document.dispatchEvent(new Event("visibilitychange"))
    const card = lay(live, "gewoon door")
    await until(() => expect(table.cards.has(card)).toBe(true))
    expect(relay.joined).toBe(1)
  })

  test("says that saving has stopped, and marks what is not kept", async () => {
    const live = open()
    await connected(live)
    relay.present({ server: { saving: "stopped" } }, 1)
    await until(() => expect(live.connection.get()).toEqual({ is: "not-saving" }))
    const card = lay(live, "wacht")
    expect(live.unsent.get().has(card)).toBe(true)
    relay.present(null, 2)
    await connected(live)
  })

  test.each([4401, 4404, 4408, 4423])("ends for good with %i", async (code) => {
    const live = open()
    await connected(live)
    relay.closeAll(code)
    await until(() => expect(live.connection.get()).toEqual({ is: "ended", code }))
    expect(relay.joined).toBe(1)
  })
})

describe("what the server did not take", () => {
  test.each([4403, 4413, 4429])("is told, on a fresh copy, after %i", async (code) => {
    const live = open()
    await connected(live)
    const before = live.copy.get()
    relay.refuseWith = code
    lay(live, "dit niet")
    await until(() => expect(live.takenBack.get()).toEqual({ code, words: ["dit niet"] }))
    const after = live.copy.get()
    expect(after).not.toBe(before)
    expect(wordsOn(after.meeting)).toEqual([])
    await connected(live)

    relay.refuseWith = undefined
    lay(live, "dit wel")
    await until(() => expect(wordsOn(table)).toEqual(["dit wel"]))
    live.dismiss()
    expect(live.takenBack.get()).toBeNull()
  })

  test("while the board was closed shows the closed board and keeps the words", async () => {
    const live = open()
    await connected(live)
    const card = lay(live, "een")
    await until(() => expect(table.cards.has(card)).toBe(true))
    relay.silent = true
    relay.closeAll(1012)
    await until(() => expect(live.connection.get().is).toBe("offline"))
    const { meeting, writer } = live.copy.get()
    typeInCard(meeting, writer(), card, { at: 3, remove: 0, insert: " en meer" })
    closeBoard(table, { version: 1, at: NOW })
    relay.refuseWith = 4409
    relay.silent = false
    relay.closeAll(1012)
    await until(() => expect(live.takenBack.get()).toEqual({ code: 4409, words: ["een en meer"] }))
    expect(live.copy.get().readings.facts().fixed).toEqual({ version: 1, at: NOW })
    expect(live.copy.get().readings.card(card)?.text).toBe("een")
  })

  test("again and again ends it", async () => {
    const live = open()
    await connected(live)
    relay.refuseWith = 4403
    const stop = live.copy.subscribe(() => lay(live, "weer"))
    lay(live, "weer")
    await until(() => expect(live.connection.get()).toEqual({ is: "ended", code: 4403 }))
    stop()
  })
})

describe("others", () => {
  test("are here while they are connected, and who sleeps is not gone from mine", async () => {
    const [emre, fenna] = [open(EMRE), open(FENNA)]
    await Promise.all([connected(emre), connected(fenna)])
    const here = (live: Live) => [...live.copy.get().presence.get().here].sort()
    await until(() => expect(here(fenna)).toEqual([EMRE, FENNA]))
    await until(() => expect(here(emre)).toEqual([EMRE, FENNA]))
    relay.silent = true
    relay.closeAll(1012)
    await until(() => expect(emre.connection.get().is).toBe("offline"))
    expect(here(emre)).toEqual([EMRE, FENNA])
  })

  test("are seen writing in a card until they stop", async () => {
    const [emre, fenna] = [open(EMRE), open(FENNA)]
    await Promise.all([connected(emre), connected(fenna)])
    const card = "een" as CardId
    const writers = () => fenna.copy.get().presence.get().writers.get(card)
    emre.copy.get().presence.writeIn(card)
    await until(() => expect(writers()).toEqual([EMRE]))
    expect(emre.copy.get().presence.get().writers.size).toBe(0)
    emre.copy.get().presence.writeIn(null)
    await until(() => expect(writers()).toBeUndefined())
  })

  test("are named on a card that they move, and I am not on mine", async () => {
    const [emre, fenna] = [open(EMRE), open(FENNA)]
    await Promise.all([connected(emre), connected(fenna)])
    const card = lay(emre, "een")
    await until(() => expect(fenna.copy.get().readings.card(card)).toBeDefined())
    const { meeting, writer } = fenna.copy.get()
    moveCard(meeting, writer(), card, { kind: "safety" })
    const movedBy = (live: Live) => live.copy.get().moves.get().get(card)?.by
    await until(() => expect(movedBy(emre)).toBe(FENNA))
    expect(movedBy(fenna)).toBeUndefined()
    await until(() => expect(movedBy(emre)).toBeUndefined())
  })

  test("leave no name on what they moved before I came", async () => {
    const fenna = open(FENNA)
    await connected(fenna)
    const card = lay(fenna, "een")
    const { meeting, writer } = fenna.copy.get()
    moveCard(meeting, writer(), card, { kind: "safety" })
    const emre = open(EMRE)
    await connected(emre)
    expect(emre.copy.get().readings.card(card)?.place.kind).toBe("safety")
    expect(emre.copy.get().moves.get().size).toBe(0)
  })
})
