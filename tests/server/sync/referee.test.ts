import * as Y from "yjs"
import { describe, expect, test } from "vitest"
import { Trial } from "../../../server/sync/trial.ts"
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
  tellMeeting,
} from "../../../src/meeting/commands/meeting.ts"
import { closeBoard, openBoard } from "../../../src/meeting/commands/server.ts"
import type { Meeting } from "../../../src/meeting/document.ts"
import type { CardId, PersonId, ScaleId } from "../../../src/meeting/ids.ts"
import { LIMITS } from "../../../src/meeting/limits.ts"
import { textIn } from "../../../src/meeting/queries/cards.ts"
import { mayWrite } from "../../../src/meeting/rules.ts"
import { lay, meetingWith, NOW, SCREEN } from "../../support/cast.ts"
import { foulOf, inCard, judgedMeeting, newCard, set, stands } from "../../support/judged.ts"

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
    const type = (meeting: Meeting) => textIn(meeting, "zorg")?.insert(0, "!")
    expect(says(danielle, type)).toMatchObject({ is: "stands", wroteIn: ["zorg"] })
    expect(says(emre, type)).toMatchObject({ is: "stands", wroteIn: [] })
  })

  test("an update that says nothing new is nothing, also from the screen", () => {
    const { trial, table } = judgedMeeting()
    expect(trial.attempt(Y.encodeStateAsUpdate(table.doc), SCREEN).is).toBe("nothing")
  })
})

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
    expect(foulOf(says(facilitator, set("meeting", "title", "x")))).toBe("boardClosed")
    openBoard(table)
    trial.reset()
    expect(stands(says(danielle, set("agreements", "danielle", { answer: "agree", at: 1 })))).toBe(
      true,
    )
  })

  test("[P2] is still led by the facilitator, and by nobody else, in nothing but the guide", () => {
    const { says, facilitator, emre, trial, table } = judgedMeeting()
    closeBoard(table, { version: 1, at: NOW })
    trial.reset()
    expect(stands(says(facilitator, set("guide", "stage", "looking-back")))).toBe(true)
    expect(stands(says(facilitator, set("guide", "curtain", true)))).toBe(true)
    const withMore = (meeting: Meeting) =>
      meeting.doc.transact(() => {
        set("guide", "curtain", false)(meeting)
        set("meeting", "title", "x")(meeting)
      })
    expect(foulOf(says(facilitator, withMore))).toBe("boardClosed")
    expect(foulOf(says(emre, set("guide", "curtain", false)))).toBe("boardClosed")
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
    expect(goToStage(emre.meeting, emre.writer, "goals", NOW).done).toBe(false)
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

test("the server goes on writing under its own client id after a foul", () => {
  const { trial, emre, says, table } = judgedMeeting()
  const update = trial.write((meeting) => closeBoard(meeting, { version: 1, at: NOW }))
  if (update) Y.applyUpdate(table.doc, update)
  expect(foulOf(says(emre, newCard({ author: "emre" })))).toBe("boardClosed")
  trial.write(openBoard)
  expect(trial.meeting.doc.clientID).toBe(4)
  expect(trial.clockOf(4)).toBeGreaterThan(0)
})

test("only what stands goes any further, not what came in with it", () => {
  const { emre, trial, table } = judgedMeeting()
  const before = Y.encodeStateVector(emre.meeting.doc)
  emre.meeting.doc.gc = false
  emre.meeting.doc.transact(() => {
    // Written and taken away in one go: in no document, but in the bytes.
    emre.meeting.people.set("danielle2", { name: "dit mag nergens staan" })
    emre.meeting.people.delete("danielle2")
    emre.meeting.agreements.set("emre", { answer: "agree", at: 1 })
  })
  const said = Y.encodeStateAsUpdate(emre.meeting.doc, before)
  const bytes = new Uint8Array([...said, ...Buffer.from("dit mag nergens staan")])
  expect(Buffer.from(said).toString()).toContain("nergens")
  const verdict = trial.attempt(bytes, emre.writer)
  if (verdict.is !== "stands") throw new Error("It should stand.")
  expect(Buffer.from(verdict.update).toString()).not.toContain("nergens")
  Y.applyUpdate(table.doc, verdict.update)
  expect(table.agreements.toJSON()).toEqual({ emre: { answer: "agree", at: 1 } })
})

test("a document in too many pieces is too large, long before its bytes are", () => {
  const { table, emre, trial: before } = judgedMeeting()
  const since = Y.encodeStateVector(emre.meeting.doc)
  lay(emre, "meer", "worry", "nog een")
  const more = Y.encodeStateAsUpdate(emre.meeting.doc, since)
  expect(foulOf(before.attempt(more, emre.writer))).toBe("stands")
  const crumbs = textIn(table, "stap")!
  // Each before the one before it, so that no two of them are kept as one piece.
  table.doc.transact(() => {
    for (let count = 0; count < LIMITS.documentParts; count++) crumbs.insert(0, "x")
  })
  const standing = Y.encodeStateAsUpdate(table.doc)
  expect(standing.length).toBeLessThan(LIMITS.documentBytes / 2)
  const trial = new Trial(4, () => [standing])
  expect(foulOf(trial.attempt(more, emre.writer))).toBe("tooLarge")
  expect(trial.meeting.cards.has("meer")).toBe(false)
})
