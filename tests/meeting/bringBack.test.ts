import fc from "fast-check"
import { describe, expect, test } from "vitest"
import * as Y from "yjs"
import {
  binCard,
  bringBack,
  moveCard,
  restoreCard,
  tellCard,
  typeInCard,
} from "../../src/meeting/commands/cards.ts"
import { lockColumn } from "../../src/meeting/commands/meeting.ts"
import { closeBoard } from "../../src/meeting/commands/server.ts"
import { changesBetween } from "../../src/meeting/difference.ts"
import { openHistory } from "../../src/meeting/history.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { cardIn, cardsIn, textIn } from "../../src/meeting/queries/cards.ts"
import { thenIn, type Then } from "../../src/meeting/queries/then.ts"
import { KINDS } from "../../src/meeting/schema.ts"
import { lay, meetingWith, NOW, textOf } from "../support/cast.ts"

const A = "a" as CardId
const WAS: Then = { kind: "worry", text: "Noor belde oma op dinsdag", binned: false }

/** A card that Emre laid and changed since, and Mireille who can bring it back. */
function changedCard() {
  const { who, exchange } = meetingWith()
  const [emre, mireille] = [who("emre"), who("mireille")]
  lay(emre, "a", "worry", WAS.text)
  lay(emre, "b", "worry")
  exchange()
  typeInCard(emre.meeting, emre.writer, A, { at: 0, remove: 4, insert: "Iemand" })
  moveCard(emre.meeting, emre.writer, A, { kind: "goal" })
  tellCard(emre.meeting, emre.writer, A, { owner: "family" })
  exchange()
  const history = openHistory(mireille.meeting, () => mireille.writer)
  const back = (then: Then = WAS) =>
    history.inOneGo(() => bringBack(mireille.meeting, mireille.writer, A, then, NOW))
  return { emre, mireille, exchange, history, back }
}

describe("a card is brought back as it was", () => {
  test("[H4] its words and its column, after the others; what it was told besides stays", () => {
    const { mireille, emre, exchange, back } = changedCard()
    expect(back()).toEqual({ done: true })
    exchange()
    expect(thenIn(emre.meeting, A)).toEqual(WAS)
    expect(cardsIn(mireille.meeting, "worries").map(({ id }) => id)).toEqual(["b", "a"])
    expect(cardIn(mireille.meeting, A)).toMatchObject({ author: "emre", owner: "family" })
  })

  test("[H4] only what differs is written, so whoever types elsewhere in it keeps their hold", () => {
    const { mireille, emre, exchange, back } = changedCard()
    const place = cardIn(mireille.meeting, A)!.place
    const text = textIn(emre.meeting, A)!
    const caret = Y.createRelativePositionFromTypeIndex(text, text.length - 3)
    typeInCard(emre.meeting, emre.writer, A, { at: text.length - 3, remove: 0, insert: "ns" })
    back({ ...WAS, kind: "goal" })
    exchange()
    expect(cardIn(emre.meeting, A)!.place).toEqual(place)
    expect(textOf(emre.meeting, A)).toBe("Noor belde oma op dinsnsdag")
    expect(Y.createAbsolutePositionFromRelativePosition(caret, emre.meeting.doc)?.index).toBe(24)
  })

  test("[H4] out of the bin, or into it in one's own name", () => {
    const { mireille, emre, exchange, back } = changedCard()
    binCard(emre.meeting, emre.writer, A, NOW)
    exchange()
    back()
    expect(thenIn(mireille.meeting, A)).toEqual(WAS)
    back({ ...WAS, kind: "step", binned: true })
    expect(cardIn(mireille.meeting, A)).toMatchObject({
      place: { kind: "step" },
      binned: { by: "mireille", at: NOW },
    })
  })

  test("[H4] [U1] it is taken back in one go, and done again so", () => {
    const { mireille, emre, exchange, history, back } = changedCard()
    binCard(emre.meeting, emre.writer, A, NOW)
    exchange()
    const before = thenIn(mireille.meeting, A)
    back()
    expect(history.undo(NOW)).toBe("done")
    expect(thenIn(mireille.meeting, A)).toEqual(before)
    expect(cardIn(mireille.meeting, A)?.binned?.by).toBe("mireille")
    expect(history.can()).toEqual({ undo: false, redo: true })
    expect(history.redo(NOW)).toBe("done")
    expect(thenIn(mireille.meeting, A)).toEqual(WAS)
    expect(history.can()).toEqual({ undo: true, redo: false })
  })

  test("[H4] [U2] what somebody did since is not touched by taking it back", () => {
    const { mireille, emre, exchange, history, back } = changedCard()
    back()
    exchange()
    moveCard(emre.meeting, emre.writer, A, { kind: "safety" })
    exchange()
    expect(history.undo(NOW)).toBe("overtaken")
    expect(thenIn(mireille.meeting, A)).toEqual({ ...WAS, kind: "safety" })
  })

  test("[H4] [W7] [P2] not into or out of a locked column, not on a closed board, and no other", () => {
    const { mireille, back, history } = changedCard()
    const { meeting, writer } = mireille
    for (const column of ["worries", "plan"] as const) {
      lockColumn(meeting, writer, column, true)
      expect(back()).toEqual({ done: false, because: "column-locked" })
      lockColumn(meeting, writer, column, false)
    }
    expect(bringBack(meeting, writer, "x" as CardId, WAS, NOW)).toEqual({
      done: false,
      because: "no-such-card",
    })
    closeBoard(meeting, { version: 1, at: NOW })
    expect(back()).toEqual({ done: false, because: "board-closed" })
    expect(history.can()).toEqual({ undo: false, redo: false })
  })

  test("[H4] whatever was done to it, it is as it was then, and back again by one taking back", () => {
    const steps = fc.array(
      fc.record({
        is: fc.constantFrom("type", "move", "bin", "restore"),
        at: fc.nat(30),
        words: fc.constantFrom("oma ", "een ", "!", "\n", "Noor belde oma"),
        kind: fc.constantFrom(...KINDS),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(steps, steps, (first, then) => {
        const { emre, mireille, exchange, history, back } = changedCard()
        const play = (done: typeof first) => {
          for (const { is, at, words, kind } of done) {
            const { meeting, writer } = emre
            const length = textOf(meeting, A)?.length ?? 0
            const edit = { at: Math.min(at, length), remove: at < length ? 1 : 0, insert: words }
            if (is === "type") typeInCard(meeting, writer, A, edit)
            if (is === "move") moveCard(meeting, writer, A, { kind, index: 0 })
            if (is === "bin") binCard(meeting, writer, A, NOW)
            if (is === "restore") restoreCard(meeting, writer, A)
          }
          exchange()
          return thenIn(mireille.meeting, A)!
        }
        const was = play(first)
        const now = play(then)
        expect(back(was)).toEqual({ done: true })
        exchange()
        expect(thenIn(emre.meeting, A)).toEqual(was)
        history.undo(NOW)
        expect(thenIn(mireille.meeting, A)).toEqual(now)
      }),
      { numRuns: 25 },
    )
  })
})

describe("what makes one text of another", () => {
  const applied = (before: string, after: string) =>
    changesBetween(before, after).reduce(
      (text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove),
      before,
    )

  test("is word by word, the last first", () => {
    expect(changesBetween("Noor belt oma op dinsdag", "Emre belt oma op vrijdag")).toEqual([
      { at: 17, remove: 7, insert: "vrijdag" },
      { at: 0, remove: 4, insert: "Emre" },
    ])
    expect(changesBetween("zo", "zo")).toEqual([])
  })

  test("always does, and cuts no character in half", () => {
    const words = fc.array(fc.constantFrom("oma", "👵🏽", " ", "  ", "\n", "belt", "Ş"), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(applied(before.join(""), after.join(""))).toBe(after.join(""))
        for (const { insert } of changesBetween(before.join(""), after.join("")))
          expect(insert).not.toMatch(/^\p{Cs}|\p{Cs}$/u)
      }),
    )
  })
})
