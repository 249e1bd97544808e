import * as Y from "yjs"
import { describe, expect, test } from "vitest"
import {
  addCard,
  binCard,
  moveCard,
  restoreCard,
  tellCard,
  typeInCard,
} from "../../src/meeting/commands/cards.ts"
import type { CardId, PersonId } from "../../src/meeting/ids.ts"
import { binnedCards, cardIn, cardsIn } from "../../src/meeting/queries/cards.ts"
import { meetingWith, lay, lying, NOW, textOf } from "../support/cast.ts"

describe("a new card", () => {
  test("[C1] lies after the others of its kind and says who said it and when", () => {
    const { who } = meetingWith()
    const emre = who("emre")
    lay(emre, "een")
    lay(emre, "twee")
    expect(lying(emre.meeting)).toEqual(["een", "twee"])
    expect(cardIn(emre.meeting, "twee")).toMatchObject({ author: "emre", at: NOW, text: "twee" })
  })

  test("[C7] is shown to nobody while it is only half in the document", () => {
    const { meeting } = meetingWith().who("emre")
    const half = new Y.Map<unknown>()
    meeting.cards.set("half", half)
    half.set("place", { kind: "worry", order: "a0" })
    half.set("author", "emre")
    expect(lying(meeting)).toEqual([])
    half.set("text", new Y.Text("nu wel"))
    expect(lying(meeting)).toEqual(["half"])
  })

  test("[L1] longer than a text can be is refused", () => {
    const { meeting, writer, id } = meetingWith().who("emre")
    const card = {
      id: "lang" as CardId,
      kind: "worry" as const,
      author: id,
      text: "x".repeat(2001),
    }
    expect(addCard(meeting, writer, card, NOW)).toEqual({ done: false, because: "too-long" })
    expect(lying(meeting)).toEqual([])
  })

  test("[L2] beyond the five hundredth is refused, the bin counted in", () => {
    const emre = meetingWith().who("emre")
    for (let index = 0; index < 500; index++) lay(emre, `k${index}`)
    binCard(emre.meeting, emre.writer, "k3" as CardId, NOW)
    expect(() => lay(emre, "501")).toThrow("too-many-cards")
  })
})

describe("a column", () => {
  test("[C2] shows goals, then demands, then steps, each by order and then by id", () => {
    const emre = meetingWith().who("emre")
    lay(emre, "stap", "step")
    lay(emre, "eis", "demand")
    lay(emre, "doel-b", "goal")
    lay(emre, "doel-a", "goal")
    const place = cardIn(emre.meeting, "doel-b")?.place
    emre.meeting.cards.get("doel-a")?.set("place", place)
    expect(lying(emre.meeting, "plan")).toEqual(["doel-a", "doel-b", "eis", "stap"])
  })

  test("[C3] has a card exactly where it was put", () => {
    const emre = meetingWith().who("emre")
    const [a, b, c, d] = ["a", "b", "c", "d"].map((id) => lay(emre, id)) as [
      CardId,
      CardId,
      CardId,
      CardId,
    ]
    const move = (card: CardId, index?: number) =>
      moveCard(emre.meeting, emre.writer, card, {
        kind: "worry",
        ...(index !== undefined && { index }),
      })
    move(d, 1)
    expect(lying(emre.meeting)).toEqual([a, d, b, c])
    move(c, 0)
    expect(lying(emre.meeting)).toEqual([c, a, d, b])
    move(c)
    expect(lying(emre.meeting)).toEqual([a, d, b, c])
    move(a, 2)
    expect(lying(emre.meeting)).toEqual([d, b, a, c])
  })

  test("[C3] puts a card after all that share an order, when it is put among them", () => {
    const emre = meetingWith().who("emre")
    for (const id of ["a", "b", "c", "z"]) lay(emre, id)
    const order = cardIn(emre.meeting, "a")?.place.order
    for (const id of ["b", "c"]) emre.meeting.cards.get(id)?.set("place", { kind: "worry", order })
    moveCard(emre.meeting, emre.writer, "z" as CardId, { kind: "worry", index: 1 })
    expect(lying(emre.meeting)).toEqual(["a", "b", "c", "z"])
    lay(emre, "y")
    moveCard(emre.meeting, emre.writer, "y" as CardId, { kind: "worry", index: 3 })
    expect(lying(emre.meeting)).toEqual(["a", "b", "c", "y", "z"])
  })

  test("[C8] takes an order that another program wrote", () => {
    const emre = meetingWith().who("emre")
    const orders = { p: "0.5", q: "m", r: "mmm" }
    for (const [id, order] of Object.entries(orders)) {
      lay(emre, id)
      emre.meeting.cards.get(id)?.set("place", { kind: "worry", order })
    }
    for (const index of [0, 1, 2, 3]) {
      lay(emre, `n${index}`)
      moveCard(emre.meeting, emre.writer, `n${index}` as CardId, {
        kind: "worry",
        index: 2 * index,
      })
    }
    expect(lying(emre.meeting)).toEqual(["n0", "p", "n1", "q", "n2", "r", "n3"])
  })
})

describe("a card", () => {
  test("[C4] in the bin is whole, and comes back where it lay with all it knows", () => {
    const emre = meetingWith().who("emre")
    const { meeting, writer } = emre
    const step = lay(emre, "stap", "step", "Ik bel Şükran")
    lay(emre, "andere", "step")
    tellCard(meeting, writer, step, { often: "elke keer", who: ["emre" as PersonId] })
    const before = cardIn(meeting, step)
    binCard(meeting, writer, step, NOW)
    expect(lying(meeting, "plan")).toEqual(["andere"])
    expect(binnedCards(meeting).map(({ id }) => id)).toEqual([step])
    expect(cardIn(meeting, step)).toMatchObject({ binned: { by: "emre", at: NOW } })
    restoreCard(meeting, writer, step)
    expect(cardIn(meeting, step)).toEqual(before)
    expect(lying(meeting, "plan")).toEqual([step, "andere"])
  })

  test("[C5] has its words changed where somebody types, and nowhere else", () => {
    const emre = meetingWith().who("emre")
    const card = lay(emre, "k", "worry", "Noor belt oma")
    typeInCard(emre.meeting, emre.writer, card, { at: 5, remove: 4, insert: "vroeg" })
    expect(textOf(emre.meeting, card)).toBe("Noor vroeg oma")
  })

  test("[L1] takes no more words than it can hold, and keeps those it had", () => {
    const emre = meetingWith().who("emre")
    const card = lay(emre, "k", "worry", "x".repeat(1999))
    const type = (insert: string) =>
      typeInCard(emre.meeting, emre.writer, card, { at: 0, remove: 0, insert })
    expect(type("ab")).toEqual({ done: false, because: "too-long" })
    expect(type("a").done).toBe(true)
    expect(textOf(emre.meeting, card)).toBe(`a${"x".repeat(1999)}`)
  })

  test("[C6] is told more of, part by part, and each part can be taken back alone", () => {
    const emre = meetingWith().who("emre")
    const step = lay(emre, "k", "step")
    tellCard(emre.meeting, emre.writer, step, { by: "2026-12-24", ifNot: "Dan belt oma" })
    tellCard(emre.meeting, emre.writer, step, { by: undefined })
    const { by, ifNot } = cardIn(emre.meeting, step) ?? {}
    expect({ by, ifNot }).toEqual({ by: undefined, ifNot: "Dan belt oma" })
  })

  test("keeps its kind's own words when it goes to another column and back", () => {
    const emre = meetingWith().who("emre")
    const step = lay(emre, "k", "step")
    tellCard(emre.meeting, emre.writer, step, { often: "elke dag" })
    moveCard(emre.meeting, emre.writer, step, { kind: "safety" })
    expect(cardsIn(emre.meeting, "safety")).toHaveLength(1)
    moveCard(emre.meeting, emre.writer, step, { kind: "step" })
    expect(cardIn(emre.meeting, step)?.often).toBe("elke dag")
  })
})
