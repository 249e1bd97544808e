// @vitest-environment jsdom
import { toBase64 } from "lib0/buffer"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import * as Y from "yjs"
import { typeInCard } from "../../src/meeting/commands/cards.ts"
import type { Live } from "../../src/sync/live.ts"
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

describe("a tab that is loaded anew", () => {
  const keptInTab = () => Object.keys(sessionStorage)

  async function withoutALine(text: string): Promise<Live> {
    const live = at.open()
    await connected(live)
    await lineBreaks(live)
    lay(live, text)
    return live
  }
  async function lineBreaks(live: Live): Promise<void> {
    at.relay.away = true
    at.relay.closeAll(1012)
    await soon(() => expect(live.connection.get().is).toBe("offline"))
  }

  test("has what was written without a line, and brings it to the table", async () => {
    const before = await withoutALine("nog niet weg")
    at.tabCloses(before)
    at.relay.away = false
    const after = at.open()
    await soon(() => expect(wordsOn(at.table)).toEqual(["nog niet weg"]))
    expect(wordsOn(after.copy.get().meeting)).toEqual(["nog niet weg"])
    await soon(() => expect(keptInTab()).toEqual([]))
  })

  test("has what was typed in a card that lay there, beside what others typed meanwhile", async () => {
    const fenna = at.open(FENNA)
    await connected(fenna)
    const card = lay(fenna, "Noor slaapt")
    const emre = at.open(EMRE)
    await soon(() => expect(emre.copy.get().readings.card(card)).toBeDefined())
    await lineBreaks(emre)
    const mine = emre.copy.get()
    typeInCard(mine.meeting, mine.writer(), card, { at: 11, remove: 0, insert: " rustig" })
    at.tabCloses(emre)
    at.relay.away = false
    await connected(fenna)
    const hers = fenna.copy.get()
    typeInCard(hers.meeting, hers.writer(), card, { at: 0, remove: 0, insert: "Onze " })
    at.open(EMRE)
    await soon(() => expect(wordsOn(at.table)).toEqual(["Onze Noor slaapt rustig"]))
  })

  test("keeps nothing of what the server has", async () => {
    const live = at.open()
    await connected(live)
    lay(live, "is er")
    expect(keptInTab()).toHaveLength(1)
    await soon(() => expect(keptInTab()).toEqual([]))
    expect(wordsOn(at.table)).toEqual(["is er"])
  })

  test("keeps for the person who wrote it, and for nobody else", async () => {
    const emre = await withoutALine("van Emre")
    at.tabCloses(emre)
    at.relay.away = false
    const fenna = at.open(FENNA)
    await connected(fenna)
    lay(fenna, "van Fenna")
    await soon(() => expect(wordsOn(at.table)).toEqual(["van Fenna"]))
    at.open(EMRE)
    await soon(() => expect(wordsOn(at.table)).toEqual(["van Emre", "van Fenna"]))
  })

  test("tells what the server did not take, and does not bring it again", async () => {
    const before = await withoutALine("dit niet")
    at.tabCloses(before)
    at.relay.refuseWith = 4403
    at.relay.away = false
    const after = at.open()
    const told = { code: 4403, words: ["dit niet"] }
    await soon(() => expect(after.takenBack.get()).toEqual(told))
    await connected(after)
    expect(keptInTab()).toEqual([])
    expect(wordsOn(at.table)).toEqual([])
  })

  test("leaves out what builds on something that the server does not have", async () => {
    const before = await withoutALine("een")
    const { doc } = before.copy.get().meeting
    const since = Y.encodeStateVector(doc)
    lay(before, "twee")
    at.tabCloses(before)
    const [name = ""] = keptInTab()
    sessionStorage.setItem(name, toBase64(Y.encodeStateAsUpdate(doc, since)))
    at.relay.away = false
    const after = at.open()
    await connected(after)
    lay(after, "drie")
    await soon(() => expect(wordsOn(at.table)).toEqual(["drie"]))
    // Nor does it travel along when the line was broken once more.
    await lineBreaks(after)
    at.relay.away = false
    lay(after, "vier")
    await soon(() => expect(wordsOn(at.table)).toEqual(["drie", "vier"]))
    expect(at.table.doc.store.pendingStructs).toBeNull()
    await soon(() => expect(keptInTab()).toEqual([]))
  })
})
