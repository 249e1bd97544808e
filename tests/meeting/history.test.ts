import { describe, expect, test } from "vitest"
import {
  addCard,
  binCard,
  moveCard,
  restoreCard,
  tellCard,
  typeInCard,
} from "../../src/meeting/commands/cards.ts"
import { closeBoard } from "../../src/meeting/commands/server.ts"
import { openHistory, type History } from "../../src/meeting/history.ts"
import type { CardId, PersonId } from "../../src/meeting/ids.ts"
import { binnedCards, cardIn } from "../../src/meeting/queries/cards.ts"
import { exchange, lay, lying, meetingWith, NOW, textOf, type Player } from "../support/cast.ts"

const A = "a" as CardId
const B = "b" as CardId

/** Emre and Fenna at one table with two cards; what Emre does can be taken back. */
function emreAndFenna(): { emre: Player; fenna: Player; history: History; tell: () => void } {
  const { who } = meetingWith()
  const [emre, fenna] = [who("emre"), who("fenna")]
  lay(fenna, A)
  lay(fenna, B)
  const tell = () => exchange([emre.meeting, fenna.meeting])
  tell()
  return { emre, fenna, history: openHistory(emre.meeting, () => emre.writer), tell }
}

const type = ({ meeting, writer }: Player, card: CardId, at: number, insert: string, remove = 0) =>
  typeInCard(meeting, writer, card, { at, remove, insert })

describe("after two moves of one card at once", () => {
  test.each([
    ["lost", 1, 2],
    ["won", 2, 1],
  ])(
    "[U2] whoever %s takes nothing back, and the card keeps its place",
    (_became, mine, theirs) => {
      const { emre, fenna, history, tell } = emreAndFenna()
      emre.meeting.doc.clientID = mine
      fenna.meeting.doc.clientID = theirs
      moveCard(emre.meeting, emre.writer, A, { kind: "safety", index: 0 })
      moveCard(fenna.meeting, fenna.writer, A, { kind: "goal", index: 0 })
      tell()
      const place = cardIn(fenna.meeting, A)?.place
      expect(history.undo(NOW)).toBe("overtaken")
      tell()
      expect(cardIn(fenna.meeting, A)?.place).toEqual(place)
      expect(cardIn(emre.meeting, A)?.place).toEqual(place)
    },
  )

  test("[U2] what was done to it afterwards is taken back, and then no more", () => {
    const { emre, fenna, history, tell } = emreAndFenna()
    const to = (who: Player, kind: "goal" | "step" | "safety") =>
      moveCard(who.meeting, who.writer, A, { kind, index: 0 })
    to(emre, "safety")
    tell()
    to(fenna, "goal")
    tell()
    to(emre, "step")
    expect(history.undo(NOW)).toBe("done")
    expect(cardIn(emre.meeting, A)?.place.kind).toBe("goal")
    expect(history.undo(NOW)).toBe("overtaken")
    expect(history.redo(NOW)).toBe("done")
    expect(cardIn(emre.meeting, A)?.place.kind).toBe("step")
  })
})

describe("taking back", () => {
  test("[U1] undoes the last first, and can do it again", () => {
    const { emre, history } = emreAndFenna()
    moveCard(emre.meeting, emre.writer, B, { kind: "worry", index: 0 })
    tellCard(emre.meeting, emre.writer, A, { aspect: "harm" })
    expect(history.undo(NOW)).toBe("done")
    expect(cardIn(emre.meeting, A)?.aspect).toBeUndefined()
    expect(lying(emre.meeting)).toEqual([B, A])
    expect(history.undo(NOW)).toBe("done")
    expect(lying(emre.meeting)).toEqual([A, B])
    expect(history.undo(NOW)).toBe("nothing")
    expect(history.redo(NOW)).toBe("done")
    expect(history.redo(NOW)).toBe("done")
    expect(lying(emre.meeting)).toEqual([B, A])
    expect(cardIn(emre.meeting, A)?.aspect).toBe("harm")
    expect(history.redo(NOW)).toBe("nothing")
  })

  test("[U1] takes typing in one card back in one go, and typing in another apart from it", () => {
    const { emre, history } = emreAndFenna()
    type(emre, A, 1, "x")
    type(emre, A, 2, "y")
    type(emre, B, 1, "z")
    history.undo(NOW)
    expect([textOf(emre.meeting, A), textOf(emre.meeting, B)]).toEqual(["axy", "b"])
    history.undo(NOW)
    expect(textOf(emre.meeting, A)).toBe("a")
    history.redo(NOW)
    history.redo(NOW)
    expect([textOf(emre.meeting, A), textOf(emre.meeting, B)]).toEqual(["axy", "bz"])
  })

  test("[U1] keeps the order of laying, typing, moving and throwing away", () => {
    const { emre, history } = emreAndFenna()
    const mine = lay(emre, "mijn")
    type(emre, mine, 4, "e")
    moveCard(emre.meeting, emre.writer, mine, { kind: "safety" })
    binCard(emre.meeting, emre.writer, A, NOW)
    const seen = () => ({
      worries: lying(emre.meeting).join(" "),
      safety: lying(emre.meeting, "safety").join(" "),
      words: textOf(emre.meeting, mine),
    })
    const states = [seen()]
    while (history.can().undo) {
      expect(history.undo(NOW)).toBe("done")
      states.push(seen())
    }
    expect(states).toEqual([
      { worries: "b", safety: "mijn", words: "mijne" },
      { worries: "a b", safety: "mijn", words: "mijne" },
      { worries: "a b mijn", safety: "", words: "mijne" },
      { worries: "a b mijn", safety: "", words: "mijn" },
      { worries: "a b", safety: "", words: "mijn" },
    ])
    for (const state of states.slice(0, -1).reverse()) {
      expect(history.redo(NOW)).toBe("done")
      expect(seen()).toEqual(state)
    }
  })

  test("[U1] puts back what was taken out of the bin", () => {
    const { emre, fenna, history, tell } = emreAndFenna()
    binCard(fenna.meeting, fenna.writer, A, NOW)
    tell()
    restoreCard(emre.meeting, emre.writer, A)
    expect(history.undo(NOW)).toBe("done")
    expect(binnedCards(emre.meeting).map(({ id, binned }) => [id, binned?.by])).toEqual([
      [A, "emre"],
    ])
  })

  test("[U3] a new card goes to the bin, whole, and comes back from it", () => {
    const { emre, history } = emreAndFenna()
    lay(emre, "mijn")
    expect(history.undo(NOW)).toBe("done")
    expect(lying(emre.meeting)).toEqual([A, B])
    expect(binnedCards(emre.meeting).map(({ text }) => text)).toEqual(["mijn"])
    expect(history.redo(NOW)).toBe("done")
    expect(lying(emre.meeting)).toEqual([A, B, "mijn"])
  })

  test("[U4] something new ends what could be done again", () => {
    const { emre, history } = emreAndFenna()
    moveCard(emre.meeting, emre.writer, B, { kind: "worry", index: 0 })
    history.undo(NOW)
    expect(history.can()).toEqual({ undo: false, redo: true })
    lay(emre, "mijn")
    expect(history.can()).toEqual({ undo: true, redo: false })
    expect(history.redo(NOW)).toBe("nothing")
  })
})

describe("what others did", () => {
  test("[U2] is not in my history", () => {
    const { fenna, history, tell } = emreAndFenna()
    type(fenna, A, 1, "!")
    moveCard(fenna.meeting, fenna.writer, A, { kind: "safety" })
    tell()
    expect(history.can().undo).toBe(false)
    expect(history.undo(NOW)).toBe("nothing")
  })

  test("[U2] stays between my words", () => {
    const { emre, fenna, history, tell } = emreAndFenna()
    type(emre, A, 1, " mijn")
    tell()
    type(fenna, A, 3, "(fenna)")
    tell()
    expect(history.undo(NOW)).toBe("done")
    expect(textOf(emre.meeting, A)).toBe("a(fenna)")
  })

  test("[U2] stays when they moved the card on, and what I did before is not touched instead", () => {
    const { emre, fenna, history, tell } = emreAndFenna()
    tellCard(emre.meeting, emre.writer, A, { basis: "seen" })
    moveCard(emre.meeting, emre.writer, A, { kind: "safety" })
    tell()
    moveCard(fenna.meeting, fenna.writer, A, { kind: "goal" })
    tell()
    expect(history.undo(NOW)).toBe("overtaken")
    expect(lying(emre.meeting, "plan")).toEqual([A])
    expect(cardIn(emre.meeting, A)?.basis).toBe("seen")
    expect(history.undo(NOW)).toBe("done")
    expect(cardIn(emre.meeting, A)?.basis).toBeUndefined()
  })

  test("[U2] keeps a new card of mine on the table once they went on with it", () => {
    const { emre, fenna, history, tell } = emreAndFenna()
    const mine = lay(emre, "mijn")
    tell()
    type(fenna, mine, 4, "!")
    tell()
    expect(history.undo(NOW)).toBe("overtaken")
    expect(lying(emre.meeting)).toContain(mine)
  })

  test("[U2] keeps a card on the table that they took out of the bin after me", () => {
    const { emre, fenna, history, tell } = emreAndFenna()
    binCard(emre.meeting, emre.writer, A, NOW)
    tell()
    restoreCard(fenna.meeting, fenna.writer, A)
    binCard(fenna.meeting, fenna.writer, A, NOW)
    tell()
    expect(history.undo(NOW)).toBe("overtaken")
    expect(binnedCards(emre.meeting).map(({ binned }) => binned?.by)).toEqual(["fenna"])
  })
})

describe("a board that takes no write", () => {
  test("[P2] takes none from undo either, and after it is open again it does", () => {
    const { emre, history } = emreAndFenna()
    moveCard(emre.meeting, emre.writer, A, { kind: "safety" })
    closeBoard(emre.meeting, { version: 1, at: NOW })
    expect(history.undo(NOW)).toBe("refused")
    emre.meeting.meeting.delete("fixed")
    expect(history.undo(NOW)).toBe("done")
  })

  test("[W7] a locked column is neither entered nor left by undo", () => {
    const { emre, history } = emreAndFenna()
    moveCard(emre.meeting, emre.writer, A, { kind: "safety" })
    for (const locks of [["worries"], ["safety"]]) {
      emre.meeting.guide.set("locks", locks)
      expect(history.undo(NOW)).toBe("refused")
    }
    emre.meeting.guide.set("locks", ["plan"])
    expect(history.undo(NOW)).toBe("done")
  })
})

test("[U3] a card that the facilitator laid for somebody else is taken back like one's own", () => {
  const mireille = meetingWith().who("mireille")
  const history = openHistory(mireille.meeting, () => mireille.writer)
  const card = { id: A, kind: "worry" as const, text: "a", author: "tonny" as PersonId }
  addCard(mireille.meeting, mireille.writer, card, NOW)
  expect(history.undo(NOW)).toBe("done")
  expect(binnedCards(mireille.meeting).map(({ author }) => author)).toEqual(["tonny"])
})
