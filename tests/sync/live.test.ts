// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { moveCard, typeInCard } from "../../src/meeting/commands/cards.ts"
import { closeBoard } from "../../src/meeting/commands/server.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import type { Live } from "../../src/sync/live.ts"
import { NOW } from "../support/cast.ts"
import {
  connected,
  EMRE,
  FENNA,
  lay,
  openRelayTable,
  wordsOn,
  type RelayTable,
} from "../support/relayTable.ts"
import { soon } from "../support/soon.ts"

let at: RelayTable
beforeEach(async () => {
  at = await openRelayTable()
})
afterEach(() => at.close())

describe("a connection", () => {
  test("is live once all of the table is here", async () => {
    const live = at.open()
    expect(live.connection.get()).toEqual({ is: "connecting" })
    await connected(live)
    expect(live.copy.get().readings.people()).toHaveLength(2)
  })

  test("loses nothing that was written without it", async () => {
    const live = at.open()
    await connected(live)
    at.relay.silent = true
    at.relay.closeAll(1012)
    await soon(() => expect(live.connection.get().is).toBe("offline"))
    const card = lay(live, "zonder verbinding")
    expect(live.unsent.get().has(card)).toBe(true)
    expect(wordsOn(at.table)).toEqual([])
    at.relay.silent = false
    at.relay.closeAll(1012)
    await connected(live)
    await soon(() => expect(live.unsent.get().size).toBe(0))
    expect(wordsOn(at.table)).toEqual(["zonder verbinding"])
  })

  test("that died silently is found dead when the phone wakes", async () => {
    const live = at.open()
    await connected(live)
    at.relay.silent = true
    window.dispatchEvent(new Event("online"))
    await soon(() => expect(at.relay.joined).toBe(2))
    at.relay.silent = false
    at.relay.closeAll(1012)
    await connected(live)
  })

  test("that is alive stays when the phone wakes", async () => {
    const live = at.open()
    await connected(live)
    window.dispatchEvent(new Event("pageshow"))
    document.dispatchEvent(new Event("visibilitychange"))
    const card = lay(live, "gewoon door")
    await soon(() => expect(at.table.cards.has(card)).toBe(true))
    expect(at.relay.joined).toBe(1)
  })

  test("says that saving has stopped, and marks what is not kept", async () => {
    const live = at.open()
    await connected(live)
    at.relay.present({ server: { saving: "stopped" } }, 1)
    await soon(() => expect(live.connection.get()).toEqual({ is: "not-saving" }))
    const card = lay(live, "wacht")
    expect(live.unsent.get().has(card)).toBe(true)
    at.relay.present(null, 2)
    await connected(live)
  })

  test.each([4401, 4404, 4408, 4423])("ends for good with %i", async (code) => {
    const live = at.open()
    await connected(live)
    at.relay.closeAll(code)
    await soon(() => expect(live.connection.get()).toEqual({ is: "ended", code }))
    expect(at.relay.joined).toBe(1)
  })
})

describe("what the server did not take", () => {
  test.each([4403, 4413, 4429])("is told, on a fresh copy, after %i", async (code) => {
    const live = at.open()
    await connected(live)
    const before = live.copy.get()
    at.relay.refuseWith = code
    lay(live, "dit niet")
    await soon(() => expect(live.takenBack.get()).toEqual({ code, words: ["dit niet"] }))
    const after = live.copy.get()
    expect(after).not.toBe(before)
    expect(wordsOn(after.meeting)).toEqual([])
    await connected(live)

    at.relay.refuseWith = undefined
    lay(live, "dit wel")
    await soon(() => expect(wordsOn(at.table)).toEqual(["dit wel"]))
    live.dismiss()
    expect(live.takenBack.get()).toBeNull()
  })

  test("while the board was closed shows the closed board and keeps the words", async () => {
    const live = at.open()
    await connected(live)
    const card = lay(live, "een")
    await soon(() => expect(at.table.cards.has(card)).toBe(true))
    at.relay.silent = true
    at.relay.closeAll(1012)
    await soon(() => expect(live.connection.get().is).toBe("offline"))
    const { meeting, writer } = live.copy.get()
    typeInCard(meeting, writer(), card, { at: 3, remove: 0, insert: " en meer" })
    closeBoard(at.table, { version: 1, at: NOW })
    at.relay.refuseWith = 4409
    at.relay.silent = false
    at.relay.closeAll(1012)
    await soon(() => expect(live.takenBack.get()).toEqual({ code: 4409, words: ["een en meer"] }))
    expect(live.copy.get().readings.facts().fixed).toEqual({ version: 1, at: NOW })
    expect(live.copy.get().readings.card(card)?.text).toBe("een")
  })

  test("again and again ends it", async () => {
    const live = at.open()
    await connected(live)
    at.relay.refuseWith = 4403
    const stop = live.copy.subscribe(() => lay(live, "weer"))
    lay(live, "weer")
    await soon(() => expect(live.connection.get()).toEqual({ is: "ended", code: 4403 }))
    stop()
  })
})

describe("others", () => {
  test("are here while they are connected, and who sleeps is not gone from mine", async () => {
    const [emre, fenna] = [at.open(EMRE), at.open(FENNA)]
    await Promise.all([connected(emre), connected(fenna)])
    const here = (live: Live) => [...live.copy.get().presence.get().here].sort()
    await soon(() => expect(here(fenna)).toEqual([EMRE, FENNA]))
    await soon(() => expect(here(emre)).toEqual([EMRE, FENNA]))
    at.relay.silent = true
    at.relay.closeAll(1012)
    await soon(() => expect(emre.connection.get().is).toBe("offline"))
    expect(here(emre)).toEqual([EMRE, FENNA])
  })

  test("are seen writing in a card until they stop", async () => {
    const [emre, fenna] = [at.open(EMRE), at.open(FENNA)]
    await Promise.all([connected(emre), connected(fenna)])
    const card = "een" as CardId
    const writers = () => fenna.copy.get().presence.get().writers.get(card)
    emre.copy.get().presence.writeIn(card)
    await soon(() => expect(writers()).toEqual([EMRE]))
    expect(emre.copy.get().presence.get().writers.size).toBe(0)
    emre.copy.get().presence.writeIn(null)
    await soon(() => expect(writers()).toBeUndefined())
  })

  test("are named on a card that they move, and I am not on mine", async () => {
    const [emre, fenna] = [at.open(EMRE), at.open(FENNA)]
    await Promise.all([connected(emre), connected(fenna)])
    const card = lay(emre, "een")
    await soon(() => expect(fenna.copy.get().readings.card(card)).toBeDefined())
    const { meeting, writer } = fenna.copy.get()
    moveCard(meeting, writer(), card, { kind: "safety" })
    const movedBy = (live: Live) => live.copy.get().moves.get().get(card)?.by
    await soon(() => expect(movedBy(emre)).toBe(FENNA))
    expect(movedBy(fenna)).toBeUndefined()
    await soon(() => expect(movedBy(emre)).toBeUndefined())
  })

  test("leave no name on what they moved before I came", async () => {
    const fenna = at.open(FENNA)
    await connected(fenna)
    const card = lay(fenna, "een")
    const { meeting, writer } = fenna.copy.get()
    moveCard(meeting, writer(), card, { kind: "safety" })
    const emre = at.open(EMRE)
    await connected(emre)
    expect(emre.copy.get().readings.card(card)?.place.kind).toBe("safety")
    expect(emre.copy.get().moves.get().size).toBe(0)
  })
})
