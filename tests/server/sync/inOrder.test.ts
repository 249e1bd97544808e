import fc from "fast-check"
import * as Y from "yjs"
import { describe, expect, test } from "vitest"
import { moveCard, typeInCard } from "../../../src/meeting/commands/cards.ts"
import type { Meeting } from "../../../src/meeting/document.ts"
import { openHistory } from "../../../src/meeting/history.ts"
import type { CardId } from "../../../src/meeting/ids.ts"
import { textIn } from "../../../src/meeting/queries/cards.ts"
import { KINDS } from "../../../src/meeting/schema.ts"
import { NOW, textOf, type Player } from "../../support/cast.ts"
import { foulOf, judgedMeeting } from "../../support/judged.ts"

/** Of two who write at once, Yjs lets the client id decide. */
const ORDERS = fc.shuffledSubarray([1, 2, 3], { minLength: 3 })

const zorg = "zorg" as CardId

/** Writes words between two characters of a card, and says that they lie between two others. */
function writeBetween(meeting: Meeting, from: number, to: number): void {
  const text = textIn(meeting, zorg)!
  const idAt = (index: number) => Y.createRelativePositionFromTypeIndex(text, index).item
  const { clientID, store } = meeting.doc
  meeting.doc.transact((transaction) => {
    const id = Y.createID(clientID, Y.getState(store, clientID))
    const words = new Y.ContentString("niet ")
    const last = Y.getItemCleanEnd(transaction, store, idAt(4)!)
    new Y.Item(id, last, idAt(from), last.right, idAt(to), text, null, words).integrate(
      transaction,
      0,
    )
  })
}

describe("words lie where they say:", () => {
  test.each([
    [4, 4],
    [7, 3],
    [9, 6],
  ])("between the characters %i and %i there is no place", (from, to) => {
    const { says, emre } = judgedMeeting()
    expect(foulOf(says(emre, (meeting) => writeBetween(meeting, from, to)))).toBe("notAllowed")
  })

  test("nor is there one after what stands in another card, or after what holds no words", () => {
    for (const right of ["stap", "title"]) {
      const { says, emre } = judgedMeeting()
      const change = (meeting: Meeting) => {
        const text = textIn(meeting, zorg)!
        const { clientID, store } = meeting.doc
        const elsewhere =
          right === "title" ? meeting.meeting._map.get("title") : textIn(meeting, right)?._start
        meeting.doc.transact((transaction) => {
          const id = Y.createID(clientID, Y.getState(store, clientID))
          const words = new Y.ContentString("niet ")
          const [left, origin] = [text._start!, text._start!.lastId]
          const item = new Y.Item(id, left, origin, left.right, elsewhere!.id, text, null, words)
          item.integrate(transaction, 0)
        })
      }
      expect(foulOf(says(emre, change))).toBe("notAllowed")
    }
  })

  test("whatever people type, move, take back and do again at once is in order", () => {
    const step = fc.record({
      who: fc.nat(2),
      does: fc.constantFrom("type", "type", "type", "move", "undo", "redo", "send", "hear"),
      at: fc.nat(40),
      remove: fc.nat(3),
      insert: fc.string({ maxLength: 4 }),
    })
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 120 }), ORDERS, (steps, ids) => {
        const { trial, table, facilitator, danielle, emre } = judgedMeeting()
        const said: Uint8Array[] = [Y.encodeStateAsUpdate(table.doc)]
        const people = [facilitator, danielle, emre].map((player) => new Away(player, said))
        people.forEach(({ player }, index) => (player.meeting.doc.clientID = ids[index]!))
        const send = (one: Away) => {
          for (const update of one.sent.splice(0)) {
            const verdict = trial.attempt(update, one.player.writer)
            expect(foulOf(verdict)).toMatch(/^(stands|nothing)$/)
            if (verdict.is === "stands") said.push(verdict.update)
          }
        }
        for (const { who, does, ...how } of steps) {
          const one = people[who]!
          if (does === "send") send(one)
          else one.does(does, how)
        }
        for (const one of people) send(one)
        for (const one of people) one.does("hear", { at: 0, remove: 0, insert: "" })
        const late = new Y.Doc()
        Y.applyUpdate(late, Y.encodeStateAsUpdate(trial.meeting.doc))
        const words = textOf(trial.meeting, zorg)
        for (const { player } of people) expect(textOf(player.meeting, zorg)).toBe(words)
        expect(late.getMap("cards").toJSON()["zorg"]).toMatchObject({ text: words })
      }),
      { numRuns: 30, seed: 20261122 },
    )
  })
})

/** Somebody who writes, and hears what stands only now and then. */
class Away {
  readonly player: Player
  readonly sent: Uint8Array[] = []
  private readonly said: Uint8Array[]
  private readonly history
  private heard = 0
  constructor(player: Player, said: Uint8Array[]) {
    this.player = player
    this.said = said
    this.history = openHistory(player.meeting, () => player.writer)
    player.meeting.doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin !== "heard") this.sent.push(update)
    })
  }

  does(what: string, { at, remove, insert }: { at: number; remove: number; insert: string }) {
    const { meeting, writer } = this.player
    const length = textIn(meeting, zorg)?.length ?? 0
    const from = Math.min(at, length)
    if (what === "type")
      typeInCard(meeting, writer, zorg, {
        at: from,
        remove: Math.min(remove, length - from),
        insert,
      })
    if (what === "move")
      moveCard(meeting, writer, zorg, { kind: KINDS[at % KINDS.length]!, index: 0 })
    if (what === "undo") this.history.undo(NOW)
    if (what === "redo") this.history.redo(NOW)
    if (what === "hear")
      for (; this.heard < this.said.length; this.heard++)
        Y.applyUpdate(meeting.doc, this.said[this.heard]!, "heard")
  }
}
