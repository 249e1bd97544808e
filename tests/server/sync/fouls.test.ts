import * as Y from "yjs"
import { describe, expect, test } from "vitest"
import type { Meeting } from "../../../src/meeting/document.ts"
import { SCREEN } from "../../support/cast.ts"
import { foulOf, inCard, judgedMeeting, newCard, set } from "../../support/judged.ts"

describe("fouls", () => {
  type AFoul = [rule: string, who: string, change: (meeting: Meeting) => void, foul: string]
  const fouls: AFoul[] = [
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
    ...["constructor", "toString", "valueOf", "toLocaleString", "hasOwnProperty"].map(
      (key): AFoul => [
        `[W10] a key that every object has: ${key}`,
        "emre",
        inCard("zorg", (card) => card.set(key, "hasOwn")),
        "notAllowed",
      ],
    ),
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
      "[W10] a look given to words",
      "emre",
      inWords((text) => text.format(0, 4, { b: 1 })),
      "notAllowed",
    ],
    [
      "[W10] something hidden beside words",
      "emre",
      inWords((text) => text.setAttribute("x", "y")),
      "notAllowed",
    ],
    [
      "[W10] new words with a look",
      "emre",
      newCard({
        author: "emre",
        text: changed(new Y.Text(), (text) => text.insert(0, "a", { b: 1 })),
      }),
      "notAllowed",
    ],
    [
      "[W10] new words with something hidden beside them",
      "emre",
      newCard({
        author: "emre",
        text: changed(new Y.Text(), (text) => text.setAttribute("x", "y")),
      }),
      "notAllowed",
    ],
    ["[W10] a new card with something hidden in it", "emre", cardWithList, "notAllowed"],
    [
      "[W10] something hidden behind a plain value",
      "emre",
      behind(
        ({ cards }) => cards.get("zorg"),
        "basis",
        () => new Y.ContentAny(["verborgen", "seen"]),
      ),
      "notAllowed",
    ],
    [
      "[W10] letters hidden behind the last one",
      "emre",
      behind(
        ({ cards }) => cards.get("stap"),
        "often",
        () => new Y.ContentString("verborgen"),
      ),
      "notAllowed",
    ],
    [
      "[W10] something hidden behind a view",
      "emre",
      behind(
        ({ views }) => views,
        "zorg/emre",
        () => new Y.ContentJSON(["verborgen", { sees: "same" }]),
      ),
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

function inWords(change: (text: Y.Text) => void) {
  return inCard("zorg", (card) => change(card.get("text") as Y.Text))
}

function changed(text: Y.Text, change: (text: Y.Text) => void): Y.Text {
  change(text)
  return text
}

/** A card that is a map, and a list as well, which no map shows. */
function cardWithList(meeting: Meeting): void {
  newCard({ author: "emre" })(meeting)
  const card = meeting.cards.get("nieuw") as unknown as Y.Item["parent"]
  meeting.doc.transact((transaction) => {
    const { clientID, store } = meeting.doc
    const id = Y.createID(clientID, Y.getState(store, clientID))
    const hidden = new Y.ContentAny(["y"])
    new Y.Item(id, null, null, null, null, card, null, hidden).integrate(transaction, 0)
  })
}

/** Several values at one place in a map, of which everybody would read the last and keep them all. */
function behind(
  mapIn: (meeting: Meeting) => Y.Map<unknown> | undefined,
  key: string,
  values: () => Y.Item["content"],
) {
  return (meeting: Meeting) =>
    meeting.doc.transact((transaction) => {
      const { clientID, store } = meeting.doc
      const map = mapIn(meeting) as unknown as Y.Item["parent"]
      const id = Y.createID(clientID, Y.getState(store, clientID))
      new Y.Item(id, null, null, null, null, map, key, values()).integrate(transaction, 0)
    })
}

/** Items of a list, put under the name of a root map. */
function listIn(meeting: Meeting): void {
  const other = new Y.Doc()
  other.getArray("guide").push(["x"])
  Y.applyUpdate(meeting.doc, Y.encodeStateAsUpdate(other))
}
