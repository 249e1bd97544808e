import * as Y from "yjs"
import { describe, expect, test } from "vitest"
import {
  addCard,
  binCard,
  moveCard,
  restoreCard,
  tellCard,
  typeInCard,
} from "../../../src/meeting/commands/cards.ts"
import {
  giveAgreement,
  giveScore,
  giveView,
  goToStage,
  setScale,
  tellMeeting,
} from "../../../src/meeting/commands/meeting.ts"
import { closeBoard, openBoard } from "../../../src/meeting/commands/server.ts"
import type { CardMap, Meeting, Root } from "../../../src/meeting/document.ts"
import type { CardId, PersonId, ScaleId } from "../../../src/meeting/ids.ts"
import { mayWrite, type Writer } from "../../../src/meeting/rules.ts"
import { Trial, type Verdict } from "../../../server/sync/trial.ts"
import { lay, meetingWith, NOW, SCREEN, type Player } from "../../support/cast.ts"

/** A table with some cards and a scale on it, and a referee who has seen all of it. */
function judgedMeeting() {
  const cast = meetingWith()
  const facilitator = cast.who("mireille")
  const emre = cast.who("emre")
  lay(emre, "zorg", "worry", "Emre gooide een glas")
  lay(emre, "stap", "step", "Ik bel Şükran")
  const scale = { question: "Hoe veilig?", zero: "niet", ten: "wel" }
  setScale(facilitator.meeting, facilitator.writer, "s1" as ScaleId, scale)
  cast.exchange()
  const trial = new Trial(4, () => [Y.encodeStateAsUpdate(cast.table.doc)])

  /** What the referee says to a change that this writer's own program makes. */
  function says(
    player: Player,
    change: (meeting: Meeting) => void,
    writer: Writer = player.writer,
  ) {
    const before = Y.encodeStateVector(player.meeting.doc)
    player.meeting.doc.transact(() => change(player.meeting))
    return trial.attempt(Y.encodeStateAsUpdate(player.meeting.doc, before), writer)
  }
  return { ...cast, trial, says, facilitator, emre, danielle: cast.who("danielle") }
}

const stands = (verdict: Verdict) => verdict.is === "stands"
const foulOf = (verdict: Verdict) => (verdict.is === "foul" ? verdict.foul : verdict.is)
const set = (root: Root, key: string, value: unknown) => (meeting: Meeting) =>
  void (meeting[root] as Y.Map<unknown>).set(key, value)
const inCard = (id: string, change: (card: CardMap) => void) => (meeting: Meeting) =>
  change(meeting.cards.get(id) as CardMap)
const newCard = (keys: Record<string, unknown>) => (meeting: Meeting) => {
  const card: CardMap = new Y.Map()
  const whole = { place: { kind: "worry", order: "a5" }, text: new Y.Text("nieuw"), at: 1, ...keys }
  for (const [key, value] of Object.entries(whole)) card.set(key, value)
  meeting.cards.set("nieuw", card)
}

describe("what everyone at the table may do", () => {
  test("[W4] every command of a participant stands", () => {
    const {
      danielle: { meeting, writer, id },
      trial,
      emre,
    } = judgedMeeting()
    const updates: Uint8Array[] = []
    meeting.doc.on("update", (update: Uint8Array) => void updates.push(update))
    const zorg = "zorg" as CardId
    const outcomes = [
      addCard(meeting, writer, { id: "d1" as CardId, kind: "goal", text: "Rust", author: id }, NOW),
      moveCard(meeting, writer, zorg, { kind: "safety", index: 0 }),
      typeInCard(meeting, writer, zorg, { at: 0, remove: 4, insert: "Hij" }),
      tellCard(meeting, writer, "stap" as CardId, { by: "2026-12-01", who: [emre.id] }),
      tellCard(meeting, writer, "stap" as CardId, { by: undefined }),
      binCard(meeting, writer, zorg, NOW),
      restoreCard(meeting, writer, zorg),
      giveScore(meeting, writer, "s1" as ScaleId, id, { value: 4, why: "rustig" }),
      giveView(meeting, writer, zorg, id, { sees: "different", text: "niet zo" }),
      giveAgreement(meeting, writer, id, { answer: "agree", at: NOW }),
    ]
    expect(outcomes.every(({ done }) => done)).toBe(true)
    expect(updates.map((update) => trial.attempt(update, writer).is)).toEqual(
      outcomes.map(() => "stands"),
    )
  })

  test("[W4] a card may be written key by key, as other programs do", () => {
    const { says, emre } = judgedMeeting()
    expect(stands(says(emre, (meeting) => void meeting.cards.set("half", new Y.Map())))).toBe(true)
    const rest = { place: { kind: "safety", order: "m" }, author: "emre", at: 5 }
    for (const [key, value] of Object.entries(rest))
      expect(
        stands(
          says(
            emre,
            inCard("half", (card) => card.set(key, value)),
          ),
        ),
      ).toBe(true)
    expect(
      stands(
        says(
          emre,
          inCard("half", (card) => card.set("text", new Y.Text("heel"))),
        ),
      ),
    ).toBe(true)
  })

  test("tells in which cards somebody changed another's words", () => {
    const { says, danielle, emre } = judgedMeeting()
    const type = (meeting: Meeting) =>
      (meeting.cards.get("zorg")?.get("text") as Y.Text).insert(0, "!")
    expect(says(danielle, type)).toEqual({ is: "stands", wroteIn: ["zorg"] })
    expect(says(emre, type)).toEqual({ is: "stands", wroteIn: [] })
  })

  test("an update that says nothing new is nothing, also from the screen", () => {
    const { trial, table } = judgedMeeting()
    expect(trial.attempt(Y.encodeStateAsUpdate(table.doc), SCREEN).is).toBe("nothing")
  })
})

describe("fouls", () => {
  const fouls: [rule: string, who: string, change: (meeting: Meeting) => void, foul: string][] = [
    ["[W1] a participant's title", "emre", set("meeting", "title", "Anders"), "notAllowed"],
    ["[W1] a participant's stage", "emre", set("guide", "stage", "goals"), "notAllowed"],
    [
      "[W1] a participant's scale",
      "emre",
      set("scales", "s2", { question: "", zero: "", ten: "" }),
      "notAllowed",
    ],
    ["[W2] an interpreter's card", "ilse", newCard({ author: "ilse" }), "notAllowed"],
    ["[W3] somebody's person", "mireille", set("people", "emre", { name: "X" }), "notAllowed"],
    ["[W3] the schema", "mireille", set("meeting", "schema", 2), "notAllowed"],
    [
      "[W3] the fixed plan",
      "mireille",
      set("meeting", "fixed", { version: 1, at: 1 }),
      "notAllowed",
    ],
    ["[W3] who edited", "emre", inCard("zorg", (card) => card.set("edited", [])), "notAllowed"],
    ["[W5] a forged author", "danielle", newCard({ author: "emre" }), "notAllowed"],
    [
      "[W5] a facilitator's card for somebody with a device",
      "mireille",
      newCard({ author: "emre" }),
      "notAllowed",
    ],
    ["[W5] another's score", "danielle", set("scores", "s1/emre", { value: 1 }), "notAllowed"],
    [
      "[W5] another's agreement",
      "danielle",
      set("agreements", "emre", { answer: "agree", at: 1 }),
      "notAllowed",
    ],
    ["[W6] a score on no scale", "emre", set("scores", "s9/emre", { value: 1 }), "notAllowed"],
    ["[W6] a view on no card", "emre", set("views", "k9/emre", { sees: "same" }), "notAllowed"],
    ["[W6] a dot under a torn key", "emre", set("dots", "zorg", 1), "notAllowed"],
    ["[W8] a deleted card", "emre", (meeting) => meeting.cards.delete("zorg"), "notAllowed"],
    [
      "[W8] a replaced card",
      "emre",
      (meeting) => void meeting.cards.set("zorg", new Y.Map()),
      "notAllowed",
    ],
    [
      "[W8] another author",
      "emre",
      inCard("zorg", (card) => card.set("author", "danielle")),
      "notAllowed",
    ],
    ["[W8] another moment", "emre", inCard("zorg", (card) => card.set("at", 1)), "notAllowed"],
    [
      "[W8] replaced words",
      "emre",
      inCard("zorg", (card) => card.set("text", new Y.Text())),
      "notAllowed",
    ],
    [
      "[W8] a place taken away",
      "emre",
      inCard("zorg", (card) => card.delete("place")),
      "notAllowed",
    ],
    [
      "[W9] a bin signed by another",
      "emre",
      inCard("zorg", (card) => card.set("binned", { by: "danielle", at: 1 })),
      "notAllowed",
    ],
    [
      "[W10] a torn place",
      "emre",
      inCard("zorg", (card) => card.set("place", { kind: "worry" })),
      "notAllowed",
    ],
    [
      "[W10] an unknown kind",
      "emre",
      inCard("zorg", (card) => card.set("place", { kind: "x", order: "a" })),
      "notAllowed",
    ],
    ["[W10] an unknown key", "emre", inCard("zorg", (card) => card.set("evil", 1)), "notAllowed"],
    ["[W10] a score of eleven", "emre", set("scores", "s1/emre", { value: 11 }), "notAllowed"],
    ["[W10] a map inside a score", "emre", set("scores", "s1/emre", new Y.Map()), "notAllowed"],
    ["[W10] a card that is no map", "emre", set("cards", "plat", "zin"), "notAllowed"],
    ["[W10] a card id that is none", "emre", set("cards", "a b", new Y.Map()), "notAllowed"],
    [
      "[W10] an object in the words",
      "emre",
      inCard("zorg", (card) => (card.get("text") as Y.Text).insertEmbed(0, { a: 1 })),
      "notAllowed",
    ],
    [
      "[D1] a root of one's own",
      "emre",
      (meeting) => void meeting.doc.getMap("mine").set("a", 1),
      "notAllowed",
    ],
    ["[D1] a list under a map's name", "emre", listIn, "notAllowed"],
    [
      "[L1] words too long",
      "emre",
      inCard("zorg", (card) => (card.get("text") as Y.Text).insert(0, "x".repeat(2000))),
      "tooLarge",
    ],
    [
      "[L1] a field too long",
      "emre",
      inCard("stap", (card) => card.set("often", "x".repeat(2001))),
      "tooLarge",
    ],
    [
      "[L1] a reason too long",
      "emre",
      set("scores", "s1/emre", { value: 1, why: "x".repeat(2001) }),
      "tooLarge",
    ],
  ]

  test.each(fouls)("%s", (_rule, name, change, foul) => {
    const { says, who, trial } = judgedMeeting()
    const before = trial.meeting.doc.toJSON()
    expect(foulOf(says(who(name), change))).toBe(foul)
    // The trial copy is as it was: a foul leaves no trace.
    expect(trial.meeting.doc.toJSON()).toEqual(before)
  })

  test("[W2] the screen's card", () => {
    const { says, emre } = judgedMeeting()
    expect(foulOf(says(emre, newCard({ author: "emre" }), SCREEN))).toBe("notAllowed")
  })

  test("[L2] the five hundred and first card", () => {
    const { says, emre } = judgedMeeting()
    const many = (meeting: Meeting) => {
      for (let index = 0; index < 499; index++) meeting.cards.set(`k${index}`, new Y.Map())
    }
    expect(foulOf(says(emre, many))).toBe("tooLarge")
  })

  test.each([
    [new Uint8Array([1, 2, 3])],
    [new Uint8Array([255, 255, 255, 255])],
    [new Uint8Array()],
  ])("bytes that are no update are malformed: %s", (bytes) => {
    const { trial, emre } = judgedMeeting()
    const verdict = trial.attempt(bytes, emre.writer)
    expect(foulOf(verdict)).toBe("malformed")
  })
})

/** Items of a list, put under the name of a root map. */
function listIn(meeting: Meeting): void {
  const other = new Y.Doc()
  other.getArray("guide").push(["x"])
  Y.applyUpdate(meeting.doc, Y.encodeStateAsUpdate(other))
}

describe("for somebody else", () => {
  test("[W5] the facilitator speaks for who has no device", () => {
    const { says, facilitator } = judgedMeeting()
    expect(stands(says(facilitator, newCard({ author: "tonny" })))).toBe(true)
    expect(stands(says(facilitator, set("scores", "s1/tonny", { value: 5 })))).toBe(true)
    expect(stands(says(facilitator, set("agreements", "tonny", { answer: "agree", at: 1 })))).toBe(
      true,
    )
  })

  test("[W5] the page asks the same rules", () => {
    const { table, who } = meetingWith()
    const person = "tonny" as PersonId
    expect(mayWrite(who("mireille").writer, "agreements", person, table)).toBe(true)
    expect(mayWrite(who("emre").writer, "agreements", person, table)).toBe(false)
    expect(mayWrite(SCREEN, "cards", "x", table)).toBe(false)
  })
})

describe("a closed board", () => {
  test("[P2] takes no write, from nobody, and takes them again when it is opened", () => {
    const { says, facilitator, emre, trial, table, danielle } = judgedMeeting()
    closeBoard(table, { version: 1, at: NOW })
    trial.reset()
    expect(foulOf(says(emre, newCard({ author: "emre" })))).toBe("boardClosed")
    expect(foulOf(says(facilitator, set("guide", "stage", "goals")))).toBe("boardClosed")
    openBoard(table)
    trial.reset()
    expect(stands(says(danielle, set("agreements", "danielle", { answer: "agree", at: 1 })))).toBe(
      true,
    )
  })

  test("[P2] refuses the commands of the page as well", () => {
    const { meeting, writer, id } = meetingWith().who("emre")
    lay(meetingWith().who("emre"), "k")
    closeBoard(meeting, { version: 1, at: NOW })
    const card = { id: "k2" as CardId, kind: "worry" as const, text: "", author: id }
    expect(addCard(meeting, writer, card, NOW)).toEqual({ done: false, because: "board-closed" })
    expect(tellMeeting(meeting, writer, "title", "x")).toEqual({
      done: false,
      because: "board-closed",
    })
    openBoard(meeting)
    expect(addCard(meeting, writer, card, NOW).done).toBe(true)
  })
})

describe("a locked column", () => {
  test("[W7] takes no new card, no change, and no move in or out", () => {
    const changes: ((meeting: Meeting) => void)[] = [
      newCard({ author: "emre" }),
      inCard("zorg", (card) => (card.get("text") as Y.Text).insert(0, "x")),
      inCard("zorg", (card) => card.set("basis", "seen")),
      inCard("zorg", (card) => card.set("place", { kind: "safety", order: "a" })),
      inCard("stap", (card) => card.set("place", { kind: "worry", order: "a" })),
    ]
    for (const change of changes) {
      const { says, facilitator, emre, exchange } = judgedMeeting()
      expect(stands(says(facilitator, set("guide", "locks", ["worries"])))).toBe(true)
      exchange()
      expect(foulOf(says(emre, change))).toBe("notAllowed")
    }
  })

  test("[W7] another column stays open, and unlocking opens it", () => {
    const { says, facilitator, emre, exchange } = judgedMeeting()
    says(facilitator, set("guide", "locks", ["worries"]))
    exchange()
    expect(
      stands(
        says(
          emre,
          inCard("stap", (card) => card.set("often", "elke dag")),
        ),
      ),
    ).toBe(true)
    expect(stands(says(facilitator, set("guide", "locks", [])))).toBe(true)
    expect(goToStage(emre.meeting, emre.writer, "goals").done).toBe(false)
  })
})

test("an update that builds on what is not here is missing something, and leaves nothing behind", () => {
  const { trial, emre } = judgedMeeting()
  emre.meeting.doc.transact(() => newCard({ author: "emre" })(emre.meeting))
  const before = Y.encodeStateVector(emre.meeting.doc)
  inCard("nieuw", (card) => card.set("basis", "seen"))(emre.meeting)
  const later = Y.encodeStateAsUpdate(emre.meeting.doc, before)
  expect(trial.attempt(later, emre.writer).is).toBe("missing")
  expect(trial.meeting.doc.store.pendingStructs).toBeNull()
})
