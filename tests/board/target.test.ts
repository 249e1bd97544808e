import { describe, expect, test } from "vitest"
import {
  countOf,
  homeOf,
  indexNow,
  kindIn,
  neighbourOf,
  stepFrom,
  type Arrow,
  type Laid,
  type Target,
} from "../../src/board/drag/target.ts"
import { firstWords } from "../../src/board/firstWords.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import type { Kind } from "../../src/meeting/schema.ts"

const slots = (kind: Kind, ...ids: string[]) => ids.map((id) => ({ id: id as CardId, kind }))
const LAID: Laid = {
  worries: slots("worry", "w1", "w2", "w3"),
  safety: [],
  plan: [...slots("goal", "d1", "d2"), ...slots("demand", "e1"), ...slots("step", "s1", "s2")],
}
const card = (id: string) => id as CardId

function walk(id: string, ...arrows: Arrow[]): Target {
  const from = homeOf(LAID, card(id))!
  return arrows.reduce((at, arrow) => stepFrom(LAID, card(id), at, arrow), from)
}

describe("arrow keys", () => {
  test.each<[string, Arrow[], Target]>([
    ["w2", [], { kind: "worry", index: 1 }],
    ["w2", ["up"], { kind: "worry", index: 0 }],
    ["w2", ["up", "up"], { kind: "worry", index: 0 }],
    ["w2", ["down", "down"], { kind: "worry", index: 2 }],
    ["w3", ["next"], { kind: "safety", index: 0 }],
    ["w1", ["previous"], { kind: "worry", index: 0 }],
    ["w3", ["next", "next"], { kind: "goal", index: 0 }],
    ["w1", ["next", "next", "next"], { kind: "goal", index: 0 }],
    ["s2", ["down"], { kind: "step", index: 1 }],
    ["s2", ["up", "up"], { kind: "step", index: 0 }],
    ["s2", ["previous", "next"], { kind: "step", index: 0 }],
    ["e1", ["previous", "previous"], { kind: "worry", index: 0 }],
  ])("take %s by %s where they should", (id, arrows, target) => {
    expect(walk(id, ...arrows)).toEqual(target)
  })
})

test("a card keeps its kind in its own column, and becomes a goal in the third", () => {
  expect(kindIn("plan", "step")).toBe("step")
  expect(kindIn("plan", "worry")).toBe("goal")
  expect(kindIn("worries", "demand")).toBe("worry")
  expect(kindIn("safety", "worry")).toBe("safety")
})

test("the mark stands beside the right card, also between kinds and in an empty column", () => {
  const beside = (id: string, target: Target) => neighbourOf(LAID, card(id), target)
  expect(beside("w1", { kind: "worry", index: 1 })).toEqual({ card: "w3", side: "before" })
  expect(beside("w1", { kind: "worry", index: 2 })).toEqual({ card: "w3", side: "after" })
  expect(beside("w1", { kind: "goal", index: 2 })).toEqual({ card: "e1", side: "before" })
  expect(beside("w1", { kind: "step", index: 2 })).toEqual({ card: "s2", side: "after" })
  expect(beside("w1", { kind: "safety", index: 0 })).toBeUndefined()
})

test("the place is told among all cards of the column", () => {
  expect(countOf(LAID, card("w1"), { kind: "goal", index: 1 })).toEqual({ place: 2, of: 6 })
  expect(countOf(LAID, card("s2"), { kind: "step", index: 1 })).toEqual({ place: 5, of: 5 })
  expect(countOf(LAID, card("w2"), { kind: "worry", index: 1 })).toEqual({ place: 2, of: 3 })
})

test("a card is laid behind the one it was shown behind, whatever others moved meanwhile", () => {
  const then = slots("worry", "a", "b", "c")
  const now = (...ids: string[]) => ids.map(card)
  expect(indexNow(then, 2, now("a", "b", "c"))).toBe(2)
  expect(indexNow(then, 2, now("c", "b", "new", "a"))).toBe(2)
  expect(indexNow(then, 2, now("a", "c"))).toBe(1)
  expect(indexNow(then, 1, now("c"))).toBe(0)
  expect(indexNow(then, 0, now("new", "a"))).toBe(0)
  expect(indexNow(then, 3, now())).toBe(0)
})

test.each([
  ["Noor belt oma", "Noor belt oma"],
  ["  Noor\n belt  oma ", "Noor belt oma"],
  ["Als papa drinkt blijf ik wakker tot het stil is.", "Als papa drinkt blijf ik…"],
  ["Op vrijdag, als het stil is, gaan we.", "Op vrijdag, als het stil is…"],
  ["x".repeat(80), `${"x".repeat(30)}…`],
])("a card is called by its first words: %s", (text, words) => {
  expect(firstWords(text)).toBe(words)
})
