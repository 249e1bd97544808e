import { expect, test } from "vitest"
import { binCard, moveCard, restoreCard, typeInCard } from "../../src/meeting/commands/cards.ts"
import { goToStage } from "../../src/meeting/commands/meeting.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { readingsOf } from "../../src/sync/readings.ts"
import { lay, meetingWith, NOW } from "../support/cast.ts"

const A = "a" as CardId
const B = "b" as CardId

function mireille() {
  const { meeting, writer } = meetingWith().who("mireille")
  const player = { ...meetingWith().who("mireille"), meeting, writer }
  lay(player, A)
  lay(player, B)
  const readings = readingsOf(meeting)
  /** What stays the same object is not rendered anew. */
  const all = () => ({
    a: readings.card(A),
    b: readings.card(B),
    worries: readings.cardIds("worries"),
    safety: readings.cardIds("safety"),
    bin: readings.bin(),
    facts: readings.facts(),
    people: readings.people(),
  })
  const changedBy = (change: () => void) => {
    const before = all()
    change()
    const after = all()
    return Object.keys(before).filter(
      (key) => before[key as keyof typeof before] !== after[key as keyof typeof after],
    )
  }
  return { meeting, writer, readings, changedBy }
}

test("typing in one card changes that card and nothing else", () => {
  const { meeting, writer, changedBy } = mireille()
  const edit = { at: 1, remove: 0, insert: "!" }
  expect(changedBy(() => typeInCard(meeting, writer, A, edit))).toEqual(["a"])
})

test("a move changes the card and the columns it leaves and enters", () => {
  const { meeting, writer, readings, changedBy } = mireille()
  expect(changedBy(() => moveCard(meeting, writer, A, { kind: "safety" }))).toEqual([
    "a",
    "worries",
    "safety",
  ])
  expect(readings.cardIds("safety")).toEqual([A])
})

test("a card that goes into the bin and comes out of it is told to the bin and its column", () => {
  const { meeting, writer, readings, changedBy } = mireille()
  expect(changedBy(() => binCard(meeting, writer, A, NOW))).toEqual(["a", "worries", "bin"])
  expect(readings.bin().map(({ id }) => id)).toEqual([A])
  expect(changedBy(() => restoreCard(meeting, writer, A))).toEqual(["a", "worries", "bin"])
})

test("a stage changes the facts alone, and everything changes the plan", () => {
  const { meeting, writer, readings, changedBy } = mireille()
  const plan = readings.plan()
  expect(readings.plan()).toBe(plan)
  expect(changedBy(() => goToStage(meeting, writer, "goals", NOW))).toEqual(["facts"])
  expect(readings.plan()).not.toBe(plan)
})
