// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from "vitest"
import { lockColumn, writeFirst } from "../../src/meeting/commands/meeting.ts"
import { closeBoard } from "../../src/meeting/commands/server.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { binnedCards } from "../../src/meeting/queries/cards.ts"
import type { Writer } from "../../src/meeting/rules.ts"
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

const LEADS: Writer = { seat: "facilitator", personId: FENNA, group: "professional" }
const round = (on: boolean) => writeFirst(at.table, LEADS, on)

/** Somebody at the table, in a round in which everybody writes for themselves first. */
async function inRound(): Promise<Live> {
  const live = at.open()
  await connected(live)
  round(true)
  await soon(() => expect(live.copy.get().readings.facts().writing).toBe(true))
  return live
}
function writes({ own }: Live, text: string, show = false): CardId {
  const id = text.replaceAll(" ", "-") as CardId
  own.keep({ id, kind: "worry", text, author: EMRE })
  if (show) own.change(id, { show: true })
  return id
}
const ownWords = ({ own }: Live) => own.get().map(({ text }) => text)
const onTable = () => wordsOn(at.table)

test("[R1] what somebody writes for themselves is in this tab, and not in the document", async () => {
  const live = await inRound()
  const before = live.copy.get().meeting.doc.store.clients.size
  writes(live, "ik ben bang")
  at.tabCloses(live)
  const again = at.open()
  await connected(again)
  expect(ownWords(again)).toEqual(["ik ben bang"])
  expect(again.copy.get().meeting.doc.store.clients.size).toBe(before)
  expect(onTable()).toEqual([])
  expect(ownWords(at.open(FENNA))).toEqual([])
})

test("[R2] the facilitator alone begins a round and ends it, and everybody knows", async () => {
  const live = await inRound()
  const { meeting, writer } = live.copy.get()
  expect(writeFirst(meeting, writer(), false)).toEqual({ done: false, because: "not-allowed" })
  expect(round(false)).toEqual({ done: true })
  expect(at.table.guide.has("writing")).toBe(false)
  await soon(() => expect(live.copy.get().readings.facts().writing).toBe(false))
  expect(writeFirst(meeting, writer(), true).done).toBe(false)
})

test("[R3] when the floor opens, what its writer wants to show is laid, and nothing else", async () => {
  const live = await inRound()
  writes(live, "laat ik zien", true)
  writes(live, "houd ik")
  const changed = writes(live, "eerst zo", true)
  live.own.change(changed, { text: "nog niet klaar" })
  const emptied = writes(live, "leeg", true)
  live.own.change(emptied, { text: "  " })
  live.own.change(emptied, { show: true })
  round(false)
  await soon(() => expect(onTable()).toEqual(["laat ik zien"]))
  await soon(() => expect(live.floor.get()).toEqual({ laid: 1, stayed: 0 }))
  expect(ownWords(live)).toEqual(["houd ik", "nog niet klaar", "  "])
  live.copy.get().history.undo(NOW)
  await soon(() => expect(binnedCards(at.table)).toHaveLength(1))
  expect(live.own.get().every(({ show, text }) => !show || text.trim() === "")).toBe(true)
})

test("[R3] a device that slept lays it when it comes back, once, and its writer is told", async () => {
  const live = await inRound()
  writes(live, "laat ik zien", true)
  at.relay.away = true
  at.relay.closeAll(1012)
  await soon(() => expect(live.connection.get().is).toBe("offline"))
  round(false)
  expect(live.floor.get()).toBeNull()
  // The browser let go of the page meanwhile, and loads it anew without a line.
  at.tabCloses(live)
  const again = at.open()
  expect(again.floor.get()).toBeNull()
  at.relay.away = false
  await soon(() => expect(again.floor.get()).toEqual({ laid: 1, stayed: 0 }))
  await soon(() => expect(onTable()).toEqual(["laat ik zien"]))
  at.relay.closeAll(1012)
  await connected(again)
  await soon(() => expect(again.unsent.get().size).toBe(0))
  expect(onTable()).toEqual(["laat ik zien"])
})

test("[R3] of two tabs each lays its own, and what both have, as after doubling one, once", async () => {
  const [one, other] = [await inRound(), at.open()]
  await connected(other)
  writes(one, "in allebei", true)
  // The tab was doubled: the other begins with the same.
  other.own.keep({ id: "in-allebei" as CardId, kind: "worry", text: "in allebei", author: EMRE })
  round(false)
  await soon(() => expect(onTable()).toEqual(["in allebei"]))
  await soon(() => expect(other.copy.get().meeting.cards.size).toBe(1))
  other.own.change("in-allebei" as CardId, { show: true })
  round(true)
  round(false)
  await soon(() => expect(other.own.get()).toEqual([]))
  expect(onTable()).toEqual(["in allebei"])
  await connected(other)
  await soon(() => expect(other.unsent.get().size).toBe(0))
  const { clientID } = other.copy.get().meeting.doc
  expect(at.table.doc.store.clients.has(clientID)).toBe(false)
})

test("[R3] while the round goes on, a page that is loaded anew lays nothing", async () => {
  const before = await inRound()
  writes(before, "laat ik zien", true)
  at.tabCloses(before)
  const again = at.open()
  await connected(again)
  await soon(() => expect(again.copy.get().readings.facts().writing).toBe(true))
  expect(again.own.get()).toMatchObject([{ text: "laat ik zien", show: true }])
  expect(again.floor.get()).toBeNull()
  expect(onTable()).toEqual([])
})

test("[R3] also after the server took something else back, and the copy is another one", async () => {
  const live = await inRound()
  writes(live, "laat ik zien", true)
  at.relay.refuseWith = 4403
  const first = live.copy.get()
  lay(live, "mag niet")
  await soon(() => expect(live.copy.get()).not.toBe(first))
  at.relay.refuseWith = undefined
  await connected(live)
  round(false)
  await soon(() => expect(onTable()).toEqual(["laat ik zien"]))
})

test.each([
  ["a locked column", "column-locked", () => lockColumn(at.table, LEADS, "worries", true)],
  ["a closed board", "board-closed", () => closeBoard(at.table, { version: 1, at: NOW })],
] as const)("[R3] %s takes nothing, and nothing is lost", async (_what, because, close) => {
  const live = await inRound()
  const id = writes(live, "laat ik zien", true)
  at.table.doc.transact(() => {
    close()
    round(false)
  })
  await soon(() => expect(live.floor.get()).toEqual({ laid: 0, stayed: 1 }))
  expect(live.own.get()).toMatchObject([{ id, show: false, because }])
  // What opens later shows nothing that its writer did not show again.
  lockColumn(at.table, LEADS, "worries", false)
  round(true)
  round(false)
  await soon(() => expect(live.copy.get().readings.facts().writing).toBe(false))
  expect(onTable()).toEqual([])
})

test("[R3] who was taken from the table lays nothing any more", async () => {
  const live = await inRound()
  writes(live, "laat ik zien", true)
  at.relay.closeAll(4401)
  await soon(() => expect(live.connection.get().is).toBe("ended"))
  round(false)
  const fenna = at.open(FENNA)
  await soon(() => expect(fenna.copy.get().readings.facts().writing).toBe(false))
  await connected(fenna)
  expect(onTable()).toEqual([])
})
